import { and } from 'xstate';
import { incidentSetup } from '../incidentSetup.ts';
import { withCommand } from '../../procedure/withCommand.ts';

/** Who else is affected, and what they and the submitter were told (3.2.e). */
export const affectedUsers = incidentSetup.createStateConfig({
  on: {
    addAffectedUser: {
      guard: and(['stillOpen', 'roomForAnotherUser']),
      actions: withCommand('nameUser'),
      meta: { requirement: '3.2.e' },
    },
    removeAffectedUser: {
      guard: and(['notRetired', 'userAffected']),
      actions: withCommand('dropUser'),
      meta: { requirement: '3.2.e' },
    },
    recordCommunication: {
      guard: and(['notRetired', 'listenerKnown']),
      actions: withCommand('keepCommunication'),
      meta: { requirement: '3.2.e' },
    },
  },
}).on;
