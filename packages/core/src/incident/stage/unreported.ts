import { incidentSetup } from '../incidentSetup.ts';
import { withCommand } from '../../procedure/withCommand.ts';

export const unreported = incidentSetup.createStateConfig({
  description: 'Where every instance begins: nothing has been reported yet.',
  meta: { requirement: '5.1.a', label: { en: 'Not yet reported', zh: '未报告' } },
  on: {
    reportIncident: {
      target: 'reception',
      actions: withCommand('openRecord'),
      meta: { requirement: '5.1.a' },
    },
  },
});
