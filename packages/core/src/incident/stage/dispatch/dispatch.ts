import { incidentSetup } from '../../incidentSetup.ts';
import { tellsCustomer } from '../../effects/tellsCustomer.ts';
import { withCommand } from '../../../procedure/withCommand.ts';
import { approval } from './approval.ts';
import { decided } from './decided.ts';
import { requested } from './requested.ts';
import { scheduled } from './scheduled.ts';

export const dispatch = incidentSetup.createStateConfig({
  description: 'Neither telephone nor remote work solved it: somebody is to go to the customer.',
  meta: { requirement: '5.6.a', label: { en: 'Dispatch', zh: '派单' } },
  entry: [withCommand('stampProgress'), tellsCustomer('dispatchBegun')],
  initial: 'requested',
  on: {
    withdrawDispatch: {
      target: 'diagnosis',
      actions: withCommand('withdrawDispatch'),
      meta: { requirement: '5.6.a', practised: true },
    },
  },
  states: { requested, decided, approval, scheduled },
});
