import { incidentSetup } from '../../incidentSetup.ts';
import { withCommand } from '../../../procedure/withCommand.ts';
import { consented } from './consented.ts';
import { consentRequested } from './consentRequested.ts';
import { sessionRunning } from './sessionRunning.ts';

export const remote = incidentSetup.createStateConfig({
  description: 'Work on the customer’s computer, by consent only.',
  meta: { requirement: '5.4.a', label: { en: 'Remote', zh: '远程解决' } },
  entry: withCommand('stampProgress'),
  initial: 'consentRequested',
  on: {
    recordBackup: { actions: withCommand('keepBackup'), meta: { requirement: '5.9.c' } },
  },
  states: { consentRequested, consented, sessionRunning },
});
