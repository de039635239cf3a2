import { withdrawRound } from '../../approval/withdrawRound.ts';
import { cancelOnSiteClock } from '../clocks/endOnSiteClock.ts';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** Nobody is to go any more (5.6.a): what waited for an answer waits no longer, and an answer that comes is noted. */
export const withdrawDispatch = (record: IncidentRecord, command: Given<'withdrawDispatch'>): IncidentRecord => {
  const { occurredAt: at, revision, actor } = command;
  const by = actor.id;
  const withdrawn = withdrawRound(record.workOrderApproval, { by, at, revision });
  return {
    ...cancelOnSiteClock(record, at),
    dispatch: record.dispatch && { ...record.dispatch, decision: { at, revision, outcome: 'withdrawn', by } },
    workOrderApproval: withdrawn.outcome === 'refused' ? record.workOrderApproval : withdrawn.approval,
    visit: null,
  };
};
