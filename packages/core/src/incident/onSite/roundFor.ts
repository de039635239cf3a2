import { requestRound, reviseRound } from '../../approval/openRound.ts';
import type { ApprovalStep } from '../../approval/approvalStep.ts';
import { projectIn } from '../../directory/project.ts';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

type Filling = Given<'fillWorkOrder' | 'reviseWorkOrder'>;

/** Who may not approve it: who asked for the visit, who decided on it, who filled the work order in (5.6.f, a control). */
const barredBy = ({ dispatch }: IncidentRecord, { actor, policy }: Filling): readonly string[] => {
  if (!policy.controls['5.6.f']) return [];
  return [dispatch?.requestedBy, dispatch?.decision?.by, dispatch?.workOrder?.filledInBy, actor.id].filter(
    (person) => person !== undefined,
  );
};

/** The round that a work order opens: the next of its own when it is revised, else the first of another (5.6.d). */
export const roundFor = (record: IncidentRecord, command: Filling): ApprovalStep => {
  const { observations, occurredAt: at, revision } = command;
  const approvers = projectIn(observations['project'])?.technicalDirectors ?? [];
  const request = { approvers, barred: barredBy(record, command), at, revision };
  return command.type === 'fillWorkOrder'
    ? requestRound(record.workOrderApproval, request)
    : reviseRound(record.workOrderApproval, request);
};
