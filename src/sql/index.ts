export { DIALECTS, type DialectName } from './dialect.js';
export type { Form } from './query.js';
export type { Bindings } from './table/bindings.js';
export { readBindings } from './table/read-bindings.js';
export { type SqlOptions, toSql } from './to-sql.js';
