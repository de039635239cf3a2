import { incidentSetup } from '../../incidentSetup.ts';
import { withCommand } from '../../../procedure/withCommand.ts';

export const consentRequested = incidentSetup.createStateConfig({
  description: 'The customer is asked. Nothing happens on their computer before they say yes.',
  meta: { requirement: '5.4.a', label: { en: 'Consent requested', zh: '征求客户同意' } },
  on: {
    grantRemoteConsent: { target: 'consented', meta: { requirement: '5.4.a' } },
    refuseRemoteConsent: {
      target: '#incident.stage.hotline',
      actions: withCommand('keepRemoteRefusal'),
      meta: { requirement: '5.4.a' },
    },
    beginDiagnosis: { target: '#incident.stage.diagnosis', meta: { requirement: '3.2.b' } },
  },
});
