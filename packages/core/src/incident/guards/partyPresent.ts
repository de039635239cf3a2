import type { IncidentGuard } from './incidentGuard.ts';

/** The party was drawn in and has not done its part. */
export const partyPresent: IncidentGuard = {
  requirement: '3.4.d',
  label: { en: 'the party takes part', zh: '该方正在参与' },
  reads: ['party'],
  holds: (record, command) =>
    command.type === 'releaseParty' &&
    record.furtherParties.some(({ name, until }) => name === command.payload.party && until === null),
};
