import type { Entitlement } from './benefit-terms.js';
import type { Dialect } from './dialect.js';
import { made, type Term } from './term.js';

/** Who may be paid instead: atoms for "its own condition holds and this holder stands", and "… does not stand". */
interface Standing {
  readonly holder: string;
  readonly beside: Term;
  readonly without: Term;
}

/**
 * The holders of an excluded benefit as one text with commas, in the order of the result; NULL where it is not excluded.
 * A condition that is not FALSE is so in some completion: a holder always stands where its not standing is FALSE.
 */
export function holdersTerm({ own, paid }: Entitlement, all: readonly Standing[], { concat }: Dialect): Term {
  const list = (stands: (one: Standing) => string): string => {
    const texts = all.map((one) => `CASE WHEN ${stands(one)} THEN ',${one.holder}' ELSE '' END`);
    return `SUBSTR(${texts.length === 1 ? texts.join('') : concat(texts)}, 2)`;
  };
  const always = ({ without }: Standing): string => `NOT ${without.text}`;
  const sometimes = ({ beside }: Standing): string => `${beside.text} OR ${beside.text} IS NULL`;
  const cases = [
    `WHEN NOT ${own.text} THEN NULL`,
    `WHEN NOT ${paid.text} AND (${all.map(always).join(' OR ')}) THEN ${list(always)}`,
    `WHEN NOT ${paid.text} THEN ${list(sometimes)}`,
  ];
  return made(
    [own, paid, ...all.flatMap(({ beside, without }) => [beside, without])],
    `CASE ${cases.join(' ')} END`,
  );
}
