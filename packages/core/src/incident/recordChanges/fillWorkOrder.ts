import { approvalAfter } from '../../approval/approvalStep.ts';
import { resumeOnSiteClock } from '../clocks/endOnSiteClock.ts';
import { roundFor } from '../onSite/roundFor.ts';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** The work order is filled in, or revised, and waits for its approval as a round of its own (5.6.c, 5.6.d). */
export const fillWorkOrder = (
  record: IncidentRecord,
  command: Given<'fillWorkOrder' | 'reviseWorkOrder'>,
): IncidentRecord => {
  const { occurredAt: at, revision, actor, payload } = command;
  const { number = record.dispatch?.workOrder?.number ?? null, assignment } = payload;
  return {
    ...(command.type === 'reviseWorkOrder' ? resumeOnSiteClock(record, at) : record),
    dispatch: record.dispatch && {
      ...record.dispatch,
      workOrder: { at, revision, number, filledInBy: actor.id, assignment },
    },
    workOrderApproval: approvalAfter(roundFor(record, command)),
  };
};
