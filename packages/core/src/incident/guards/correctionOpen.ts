import type { IncidentGuard } from './incidentGuard.ts';

/** Something in the archive was corrected since it was frozen. */
export const correctionOpen: IncidentGuard = {
  requirement: '5.11.a',
  label: { en: 'a correction is not archived yet', zh: '有更正尚未归档' },
  holds: (record) => record.correction !== null,
};
