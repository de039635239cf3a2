import type { IncidentGuard } from './incidentGuard.ts';

/** High impact or recurring, and in need of problem management. */
export const callsForProblem: IncidentGuard = {
  requirement: '5.9.f',
  label: {
    en: 'it is of high impact or recurring, and in need of problem management',
    zh: '影响较大或重复发生，且需转问题管理',
  },
  reads: ['highImpact', 'recurring', 'needsProblem'],
  holds: (_, command) =>
    command.type === 'judgeIncident' &&
    command.payload.needsProblem.holds &&
    (command.payload.highImpact.holds || command.payload.recurring.holds),
};
