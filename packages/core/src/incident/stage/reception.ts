import { incidentSetup } from '../incidentSetup.ts';
import { tellsCustomer } from '../effects/tellsCustomer.ts';
import { withCommand } from '../../procedure/withCommand.ts';

export const reception = incidentSetup.createStateConfig({
  description: 'Reported. Tier 1 takes it up, or turns it away.',
  meta: { requirement: '5.1.e', label: { en: 'Reception', zh: '热线受理' } },
  on: {
    completeIntake: { actions: withCommand('fillIntake'), meta: { requirement: '1.e' } },
    acceptIncident: {
      target: 'recording',
      actions: withCommand('stampAcceptance'),
      meta: { requirement: '5.1.e' },
    },
    turnAway: {
      target: 'turnedAway',
      actions: [withCommand('stampTurningAway'), tellsCustomer('turnedAway')],
      meta: { requirement: '2.a' },
    },
  },
});
