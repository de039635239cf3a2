import { incidentSetup } from '../../incidentSetup.ts';
import { withCommand } from '../../../procedure/withCommand.ts';

export const underWay = incidentSetup.createStateConfig({
  description: 'They have set out.',
  meta: { requirement: '5.7.a', label: { en: 'Under way', zh: '前往现场' } },
  on: {
    arriveOnSite: {
      target: '#incident.stage.diagnosis',
      actions: withCommand('stampArrival'),
      meta: { requirement: '5.8.a' },
    },
    failVisit: {
      target: '#incident.stage.dispatch.scheduled',
      actions: [withCommand('endFailedVisit'), { type: 'notifyIncidentManager', params: { ground: 'visitFailed' } }],
      meta: { requirement: '5.7.d', practised: true },
    },
  },
});
