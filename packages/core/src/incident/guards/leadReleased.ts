import type { IncidentGuard } from './incidentGuard.ts';

/** Company management does not lead any longer. A control of policy. */
export const leadReleased: IncidentGuard = {
  requirement: '5.5.d',
  label: { en: 'company management has released the lead', zh: '管理层已解除牵头' },
  holds: (record, command) => !command.policy.controls['5.5.d'] || record.managementLead === null,
};
