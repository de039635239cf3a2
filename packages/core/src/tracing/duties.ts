import type { RequirementId } from '../requirements/catalogue.ts';

/**
 * What a procedure may come to owe and what may fall due in it, with the requirements each rests on. Obligations and
 * deadlines are derived by functions, which list nothing by themselves.
 */
export interface Duties {
  /** Obligation → requirements. Of one of several alike, `reviewAction.2`, what stands before the dot. */
  readonly obligations: Readonly<Record<string, readonly RequirementId[]>>;
  /** Deadline → rung → requirements; of ids and rungs with a number or a reason, what stands before it. */
  readonly deadlines: Readonly<Record<string, Readonly<Record<string, readonly RequirementId[]>>>>;
}

/** `reviewAction.2` → `reviewAction`. */
export const dutyKind = (id: string): string => id.split('.')[0] ?? id;

/** `warning75` → `warning`. */
export const rungKind = (rung: string): string => rung.replace(/\d+$/, '');
