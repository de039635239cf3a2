import { castDraft, produce } from 'immer';
import { answerRound } from '../../approval/answerRound.ts';
import { approvalAfter } from '../../approval/approvalStep.ts';
import { substitutesIn } from '../../directory/substitutes.ts';
import { cancelOnSiteClock } from '../clocks/endOnSiteClock.ts';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

type Assignment = Given<'fillWorkOrder'>['payload']['assignment'];

const reassigned = (record: IncidentRecord, assignment: Assignment | undefined): IncidentRecord =>
  produce(record, ({ dispatch }) => {
    if (assignment !== undefined && dispatch?.workOrder) dispatch.workOrder.assignment = castDraft(assignment);
  });

/** The technical director has answered (5.6.d). Approval fixes who goes and when (5.6.e), and the work order is to be filed one day (5.11.b). */
export const decideWorkOrder = (
  record: IncidentRecord,
  command: Given<'approveWorkOrder' | 'rejectWorkOrder'>,
): IncidentRecord => {
  const { occurredAt: at, revision, actor, payload, observations, type } = command;
  const answer = type === 'approveWorkOrder' ? 'approved' : 'rejected';
  const given = { round: payload.round, answer, reason: answer, by: actor.id, at, revision } as const;
  const substitutes = substitutesIn(observations['substitutes']);
  const workOrderApproval = approvalAfter(answerRound(record.workOrderApproval, { ...given, substitutes }));
  if (type === 'rejectWorkOrder') return { ...cancelOnSiteClock(record, at), workOrderApproval };
  const { assignment } = command.payload;
  const filing = { since: at, handedIn: null, receivedAt: null, reminders: 0 };
  return { ...reassigned(record, assignment), workOrderApproval, filing };
};
