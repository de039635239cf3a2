import { incidentSetup } from '../../incidentSetup.ts';
import { withCommand } from '../../../procedure/withCommand.ts';

export const requested = incidentSetup.createStateConfig({
  description: 'The project manager finds out whether on-site work is needed.',
  meta: { requirement: '5.6.b', label: { en: 'Requested', zh: '请示项目经理' } },
  entry: { type: 'notifyProjectManager', params: { ground: 'dispatchRequested' } },
  on: {
    confirmDispatch: {
      target: 'decided',
      actions: [
        withCommand('decideDispatch'),
        { type: 'notifySupport', params: { tier: 'tier1', ground: 'dispatchConfirmed' } },
      ],
      meta: { requirement: '5.6.b' },
    },
    declineDispatch: {
      target: '#incident.stage.diagnosis',
      actions: [
        withCommand('decideDispatch'),
        { type: 'notifySupport', params: { tier: 'tier1', ground: 'dispatchDeclined' } },
      ],
      meta: { requirement: '5.6.b' },
    },
    escalateDispatch: {
      actions: { type: 'notifyIncidentManager', params: { ground: 'dispatchUndecided' } },
      meta: { requirement: '5.6.b' },
    },
  },
});
