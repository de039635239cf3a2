import { incidentSetup } from '../../incidentSetup.ts';
import { tellsCustomer } from '../../effects/tellsCustomer.ts';
import { withCommand } from '../../../procedure/withCommand.ts';
import { preparing } from './preparing.ts';
import { underWay } from './underWay.ts';

export const visit = incidentSetup.createStateConfig({
  description: 'Agreed with the customer: it is prepared, and they set out. On site they begin with the diagnosis.',
  meta: { requirement: '5.7.a', label: { en: 'Visit', zh: '现场服务响应' } },
  entry: [withCommand('stampProgress'), tellsCustomer('visitAgreed')],
  initial: 'preparing',
  on: {
    inviteToVisit: {
      guard: 'notYetInvited',
      actions: withCommand('addParticipant'),
      meta: { requirement: '5.7.c' },
    },
  },
  states: { preparing, underWay },
});
