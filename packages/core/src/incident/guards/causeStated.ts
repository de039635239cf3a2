import type { IncidentGuard } from './incidentGuard.ts';

/** The diagnosis names a cause. */
export const causeStated: IncidentGuard = {
  requirement: '5.8.a',
  label: { en: 'the diagnosis names a cause', zh: '诊断结果注明了原因' },
  reads: ['cause'],
  holds: (_, command) => command.type === 'recordDiagnosis' && command.payload.cause !== null,
};
