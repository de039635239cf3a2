import { incidentSetup } from '../../incidentSetup.ts';
import { adoption } from '../../family/adoption.ts';
import { withCommand } from '../../../procedure/withCommand.ts';

export const proposed = incidentSetup.createStateConfig({
  description: 'The customer considers what is proposed and how long it takes.',
  meta: { requirement: '5.9.a', label: { en: 'Proposed', zh: '方案待客户同意' } },
  entry: withCommand('stampProgress'),
  on: {
    ...adoption,
    agreeToSolution: { target: 'agreed', actions: withCommand('keepAgreement'), meta: { requirement: '5.9.a' } },
    declineSolution: {
      target: '#incident.stage.diagnosis',
      actions: withCommand('clearProposal'),
      meta: { requirement: '5.9.a', practised: true },
    },
  },
});
