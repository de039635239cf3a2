import type { IncidentGuard } from './incidentGuard.ts';

/** What change management says: it is implemented. */
export const changeDone: IncidentGuard = {
  requirement: '5.9.d',
  label: { en: 'the change is implemented', zh: '变更已实施' },
  reads: ['outcome'],
  holds: (_, command) => command.type === 'recordChangeOutcome' && command.payload.outcome === 'implemented',
};
