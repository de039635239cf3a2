import { and } from 'xstate';
import { incidentSetup } from '../../incidentSetup.ts';
import { tellsCustomer } from '../../effects/tellsCustomer.ts';
import { withCommand } from '../../../procedure/withCommand.ts';

export const preparing = incidentSetup.createStateConfig({
  description: 'Installer, manual, patches and the form of the service record are brought together.',
  meta: { requirement: '5.7.b', label: { en: 'Preparing', zh: '到场准备' } },
  on: {
    recordPreparation: { actions: withCommand('keepPreparation'), meta: { requirement: '5.7.b' } },
    departForSite: {
      guard: 'visitPrepared',
      target: 'underWay',
      actions: [withCommand('stampDeparture'), tellsCustomer('visitUnderWay')],
      meta: { requirement: '5.7.b' },
    },
    agreeVisit: {
      guard: and(['appointmentAhead', 'leadGoesAlong']),
      actions: [withCommand('agreeVisit'), tellsCustomer('visitMoved')],
      meta: { requirement: '5.7.d', practised: true, label: { en: 'moved to another time', zh: '改期' } },
    },
    withdrawDispatch: {
      target: '#incident.stage.diagnosis',
      actions: withCommand('withdrawDispatch'),
      meta: { requirement: '5.7.d', practised: true },
    },
  },
});
