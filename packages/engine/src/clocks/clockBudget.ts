import type { ClockTarget } from './clockTarget.ts';

/** The budget of a target that a pinned policy names, in milliseconds of working time. */
export type BudgetOf = (policyName: string) => number;

/** A target with a budget, which pauses stretch. */
export type BudgetTarget = Exclude<ClockTarget, { readonly kind: 'instant' }>;

/** A target's budget in milliseconds of working time. */
export const budgetFor = (target: BudgetTarget, budgetOf: BudgetOf): number =>
  target.kind === 'policy' ? budgetOf(target.name) : target.milliseconds;
