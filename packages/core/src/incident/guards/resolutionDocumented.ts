import type { IncidentGuard } from './incidentGuard.ts';

/** The steps are written down. */
export const resolutionDocumented: IncidentGuard = {
  requirement: '3.2.f',
  label: { en: 'the resolution steps are documented', zh: '解决步骤已文档化' },
  holds: (record) => record.documentation !== null,
};
