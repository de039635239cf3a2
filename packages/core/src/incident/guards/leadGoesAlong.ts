import { travellersOf } from '../onSite/travellersOf.ts';
import type { IncidentGuard } from './incidentGuard.ts';

/** Who leads on site is one of those who go. */
export const leadGoesAlong: IncidentGuard = {
  requirement: '5.7.a',
  label: { en: 'the on-site lead is one of those who go', zh: '现场负责人为到场人员之一' },
  reads: ['lead'],
  holds: (record, command) =>
    command.type === 'agreeVisit' && travellersOf(record).some(({ person }) => person === command.payload.lead),
};
