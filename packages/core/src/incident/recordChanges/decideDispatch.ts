import { cancelOnSiteClock } from '../clocks/endOnSiteClock.ts';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** The project manager has decided (5.6.b); declined, nobody goes. */
export const decideDispatch = (
  record: IncidentRecord,
  command: Given<'confirmDispatch' | 'declineDispatch'>,
): IncidentRecord => {
  const { occurredAt: at, revision, actor, type } = command;
  const outcome = type === 'confirmDispatch' ? 'confirmed' : 'declined';
  const decided = type === 'confirmDispatch' ? record : cancelOnSiteClock(record, at);
  return {
    ...decided,
    dispatch: record.dispatch && { ...record.dispatch, decision: { at, revision, outcome, by: actor.id } },
  };
};
