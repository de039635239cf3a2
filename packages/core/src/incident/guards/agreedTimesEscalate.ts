import type { IncidentGuard } from './incidentGuard.ts';

/** Whether somebody is told of an agreed time that was not kept. A control of policy. */
export const agreedTimesEscalate: IncidentGuard = {
  requirement: '5.9.b',
  label: { en: 'policy escalates agreed times that were not kept', zh: '约定时间未兑现须上报' },
  holds: (_, command) => command.policy.controls['5.9.b'],
};
