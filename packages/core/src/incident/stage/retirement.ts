import { incidentSetup } from '../incidentSetup.ts';
import { withCommand } from '../../procedure/withCommand.ts';

/** The way out of every end, taken by the clock once nothing is left to do (rule R22). */
export const retirement = incidentSetup.createStateConfig({
  on: {
    retireIncident: {
      target: '#incident.stage.retired',
      actions: withCommand('stampRetirement'),
      meta: { requirement: '1.h' },
    },
  },
}).on;
