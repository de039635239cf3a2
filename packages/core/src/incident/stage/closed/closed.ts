import { incidentSetup } from '../../incidentSetup.ts';
import { withCommand } from '../../../procedure/withCommand.ts';
import { ended } from './ended.ts';
import { settled } from './settled.ts';

export const closed = incidentSetup.createStateConfig({
  description: 'The service has ended. The follow-up may still be owed.',
  meta: { requirement: '5.13.b', label: { en: 'Closed', zh: '热线关闭' } },
  entry: withCommand('stampProgress'),
  initial: 'ended',
  states: { ended, settled },
});
