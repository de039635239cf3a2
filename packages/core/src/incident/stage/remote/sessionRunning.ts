import { incidentSetup } from '../../incidentSetup.ts';
import { withCommand } from '../../../procedure/withCommand.ts';

export const sessionRunning = incidentSetup.createStateConfig({
  description: 'Somebody works on the customer’s computer.',
  meta: { requirement: '5.4.b', label: { en: 'Session running', zh: '远程会话进行中' } },
  on: {
    endRemoteSession: {
      target: 'consented',
      actions: withCommand('closeRemoteSession'),
      meta: { requirement: '5.4.b' },
    },
    withdrawRemoteConsent: {
      target: '#incident.stage.hotline',
      actions: [withCommand('closeRemoteSession'), withCommand('keepRemoteRefusal')],
      meta: { requirement: '5.4.a', label: { en: 'session ends at once', zh: '立即结束会话' } },
    },
  },
});
