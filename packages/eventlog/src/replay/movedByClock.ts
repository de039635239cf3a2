import type { EpochMilliseconds, Json, RevisionConflictError, StateValue } from '@statedesk/engine';
import { toInstant } from '@statedesk/engine';
import type { CaseState } from './caseState.ts';

/** Where the clock alone led an instance since it was looked at; no state where it stands as before. */
export type MovedByClock = Required<Pick<CaseState, 'instance'>> & Partial<Pick<CaseState, 'state'>>;

const isStateValue = (value: Json | undefined): value is StateValue =>
  typeof value === 'string' ||
  (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isStateValue));

/**
 * How far the clock alone led an instance by an instant; undefined where a person came first. What the store has of a
 * later time is from an earlier run and is not looked at: every run sees what the first one saw.
 */
export const movedByClock = (
  { instanceId: id, since }: Pick<RevisionConflictError, 'instanceId' | 'since'>,
  by: EpochMilliseconds,
): MovedByClock | undefined => {
  const end = since.findIndex(({ actor, recordedAt }) => actor.id !== 'system' || recordedAt > toInstant(by));
  const alone = end < 0 ? since : since.slice(0, end);
  const revision = alone.at(-1)?.revision;
  if (revision === undefined) return undefined;
  const state = alone.map((entry) => entry.state).findLast(isStateValue);
  return { instance: { id, revision }, ...(state === undefined ? {} : { state }) };
};
