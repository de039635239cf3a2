import { and } from 'xstate';
import type { Tier } from '../../vocabulary/role.ts';
import { incidentSetup } from '../incidentSetup.ts';
import { withCommand } from '../../procedure/withCommand.ts';

/** What is done to the tier that has the incident: it is urged, and gets it back from a holder who cannot go on (1.l). */
export const steering = (tier: Tier) =>
  incidentSetup.createStateConfig({
    on: {
      expediteIncident: {
        guard: and(['stillOpen', 'answerAhead']),
        actions: [withCommand('openExpediting'), { type: 'notifySupport', params: { tier, ground: 'expedited' } }],
        meta: { requirement: '1.l' },
      },
      releaseIncident: {
        guard: and(['stillOpen', 'held']),
        actions: [withCommand('returnToQueue'), { type: 'notifySupport', params: { tier, ground: 'returnedToQueue' } }],
        meta: { requirement: '1.l' },
      },
    },
  }).on;
