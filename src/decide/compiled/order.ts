/** The order in which compiled diagrams ask their variables, found by search (scripts/search-order.mjs). */
export const VARIABLE_ORDER: readonly string[] = [];
