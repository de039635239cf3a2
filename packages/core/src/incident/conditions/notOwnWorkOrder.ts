import type { IncidentCondition } from './incidentCondition.ts';

/** Nobody approves a work order that they asked for or filled in. A control of policy, as it was when the round was opened. */
export const notOwnWorkOrder: IncidentCondition = {
  requirement: '5.6.f',
  label: { en: 'you neither asked for the work order nor filled it in', zh: '您既非申请人也非填单人' },
  holds: ({ actor, record }) => !(record.workOrderApproval?.barred ?? []).includes(actor.id),
};
