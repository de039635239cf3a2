import type { IncidentGuard } from './incidentGuard.ts';

/** What change management says: it is accepted, and still to be implemented. */
export const changeTakenOn: IncidentGuard = {
  requirement: '4.a',
  label: { en: 'the change is accepted', zh: '变更已受理' },
  reads: ['outcome'],
  holds: (_, command) => command.type === 'recordChangeOutcome' && command.payload.outcome === 'accepted',
};
