import type { Unit } from '../../policy/policy.js';

/** What money is paid by: it is compared period by period, and never added up across them. */
export const PERIODS = ['monthly', 'yearly', 'semester'] as const;

export type Period = (typeof PERIODS)[number];

/** Something of each period. */
export type ByPeriod<Value> = Readonly<Record<Period, Value>>;

/** The unit of the benefits of each period. */
export const UNITS: ByPeriod<Unit> = {
  monthly: 'CNY/month',
  yearly: 'CNY/year',
  semester: 'CNY/semester',
};

/** Makes something of each period. */
export function byPeriod<Value>(make: (period: Period) => Value): ByPeriod<Value> {
  return { monthly: make('monthly'), yearly: make('yearly'), semester: make('semester') };
}
