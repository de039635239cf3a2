import type { IncidentGuard } from './incidentGuard.ts';

/** The customer refused to sign, and nobody confirmed it yet. */
export const refusalStanding: IncidentGuard = {
  requirement: '5.10.a',
  label: { en: 'a refusal to sign waits for confirmation', zh: '有待确认的拒签记录' },
  holds: ({ signature }) => signature?.outcome === 'refused' && signature.confirmedAt === null,
};
