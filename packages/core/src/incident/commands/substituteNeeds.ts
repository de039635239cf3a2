import type { Json, Need } from '@statedesk/engine';
import type { IncidentRecord } from '../incidentRecord.ts';

const asked = (of: readonly string[] | undefined): Json | undefined =>
  of === undefined ? undefined : { ask: 'substitutes', of: [...of] };

/** Who stands in for those of company management whose approval of a cost is waited for (1.k). */
export const substitutesOfCostApprovers: Need<IncidentRecord> = {
  question: ({ record }) => asked(record.spending.approval?.approvers),
};

/** Who stands in for the project managers whose decision is waited for (5.6.b). */
export const substitutesOfManagers: Need<IncidentRecord> = {
  question: ({ record }) => asked(record.dispatch?.projectManagers),
};

/** Who stands in for the technical directors whose approval is waited for (5.6.d). */
export const substitutesOfApprovers: Need<IncidentRecord> = {
  question: ({ record }) => asked(record.workOrderApproval?.approvers),
};
