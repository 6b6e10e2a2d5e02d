import type { MoneyFact } from '../../logic/fact.js';

/** Payments of one sum, by the numbers of their figures. */
export interface Together {
  readonly whole: readonly number[];
  /** Figures that the sum is deducted from. */
  readonly lessened: readonly number[];
  readonly deducts: MoneyFact | null;
}

/**
 * Payments added up: in the least a missing figure counts 0 and an unknown sum takes all, in the most a missing figure
 * leaves all unknown and an unknown sum takes nothing.
 */
export function addedUp(
  { whole, lessened }: Together,
  column: (number: number) => string,
  income: { readonly value: string; readonly isUnknown: string },
): { readonly least: string; readonly most: string } {
  const left = (figure: string): string =>
    `CASE WHEN ${income.value} < ${figure} THEN ${figure} - ${income.value} WHEN ${income.value} >= ${figure} THEN 0 END`;
  const least = [
    ...whole.map((number) => `COALESCE(${column(number)}, 0)`),
    ...lessened.map(
      (number) => `CASE WHEN ${income.isUnknown} THEN 0 ELSE COALESCE(${left(column(number))}, 0) END`,
    ),
  ];
  const most = [
    ...whole.map(column),
    ...lessened.map(
      (number) => `CASE WHEN ${income.isUnknown} THEN ${column(number)} ELSE ${left(column(number))} END`,
    ),
  ];
  return { least: least.join(' + '), most: most.join(' + ') };
}
