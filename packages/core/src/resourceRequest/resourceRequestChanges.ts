import { approvalAfter } from '../approval/approvalStep.ts';
import { requestRound, reviseRound, type RoundRequest } from '../approval/openRound.ts';
import { withdrawRound } from '../approval/withdrawRound.ts';
import { actOf } from '../procedure/act.ts';
import { roundAnswered } from '../procedure/roundAnswered.ts';
import type { Given } from './resourceRequestEvent.ts';
import type { ResourceRequestRecord } from './resourceRequestRecord.ts';

type Asking = Given<'requestResources' | 'reviseResources'>;

const countOf = ({ payload }: Asking, kind: 'staff' | 'equipment'): number =>
  payload.items.reduce((sum, item) => (item.kind === kind ? sum + item.quantity : sum), 0);

const roundBy = (requester: string, { payload, occurredAt, revision }: Asking): RoundRequest => ({
  approvers: payload.approvers,
  barred: [requester],
  at: occurredAt,
  revision,
});

const asksFor = (record: ResourceRequestRecord, command: Asking): ResourceRequestRecord => ({
  ...record,
  neededBy: command.payload.neededBy ?? null,
  staff: countOf(command, 'staff'),
  equipment: countOf(command, 'equipment'),
});

const openRequest = (record: ResourceRequestRecord, command: Given<'requestResources'>): ResourceRequestRecord => ({
  ...asksFor(record, command),
  incident: command.payload.incident ?? null,
  project: command.payload.project ?? null,
  requested: actOf(command),
  approval: approvalAfter(requestRound(null, roundBy(command.actor.id, command))),
});

const openNextRound = (record: ResourceRequestRecord, command: Given<'reviseResources'>): ResourceRequestRecord => ({
  ...asksFor(record, command),
  approval: approvalAfter(reviseRound(record.approval, roundBy(command.actor.id, command))),
});

const keepDecision = (
  record: ResourceRequestRecord,
  command: Given<'approveResources' | 'rejectResources'>,
): ResourceRequestRecord => {
  const answer = command.type === 'approveResources' ? 'approved' : 'rejected';
  return { ...record, approval: roundAnswered(record.approval, answer, command) };
};

const takeBack = (
  record: ResourceRequestRecord,
  { actor, occurredAt, revision }: Given<'withdrawResources'>,
): ResourceRequestRecord => ({
  ...record,
  approval: approvalAfter(withdrawRound(record.approval, { by: actor.id, at: occurredAt, revision })),
});

const keepProvision = (record: ResourceRequestRecord, command: Given<'provideResources'>): ResourceRequestRecord => ({
  ...record,
  provided: actOf(command),
});

/** Every change of the record that a resource request makes. */
export const resourceRequestChanges = { openRequest, openNextRound, keepDecision, takeBack, keepProvision };
