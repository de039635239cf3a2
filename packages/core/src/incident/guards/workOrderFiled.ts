import type { IncidentGuard } from './incidentGuard.ts';

/** The work order is with the archive administrator, who said so: that is a control of policy. */
export const workOrderFiled: IncidentGuard = {
  requirement: '5.11.b',
  label: {
    en: 'the work order is handed in and acknowledged by the archive administrator',
    zh: '工单已交档案管理员并签收',
  },
  holds: ({ filing }, { policy }) =>
    filing === null || (filing.handedIn !== null && (filing.receivedAt !== null || !policy.controls['5.11.b'])),
};
