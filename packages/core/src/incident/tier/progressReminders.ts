import type { Tier } from '../../vocabulary/role.ts';
import { incidentSetup } from '../incidentSetup.ts';
import { withCommand } from '../../procedure/withCommand.ts';

/** The clock reminds the tier that has the incident to tell the submitter, and the others whom it affects (3.2.e). */
export const progressReminders = (tier: Tier) =>
  incidentSetup.createStateConfig({
    on: {
      remindOfProgress: {
        actions: [
          withCommand('countProgressReminder'),
          { type: 'notifySupport', params: { tier, ground: 'progressDue' } },
        ],
        meta: { requirement: '3.2.e' },
      },
      remindOfUsers: {
        actions: [
          withCommand('countUsersReminder'),
          { type: 'notifySupport', params: { tier, ground: 'usersProgressDue' } },
        ],
        meta: { requirement: '3.2.e' },
      },
    },
  }).on;
