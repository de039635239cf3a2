import type { IncidentGuard } from './incidentGuard.ts';

/** Each further party is in once at most. */
export const partyAbsent: IncidentGuard = {
  requirement: '3.4.d',
  label: { en: 'the party is not in already', zh: '该方尚未参与' },
  reads: ['party'],
  holds: (record, command) =>
    command.type === 'drawInParty' &&
    record.furtherParties.every(({ name, until }) => name !== command.payload.party || until !== null),
};
