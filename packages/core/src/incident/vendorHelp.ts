import { and } from 'xstate';
import { incidentSetup } from './incidentSetup.ts';
import { withCommand } from '../procedure/withCommand.ts';

/** Whom a vendor draws in, and a vendor that helps without having the incident (3.4.d, 3.4.f). */
export const vendorHelp = incidentSetup.createStateConfig({
  on: {
    drawInParty: {
      guard: and(['beingHandled', 'vendorInvolved', 'partyAbsent']),
      actions: withCommand('addParty'),
      meta: { requirement: '3.4.d' },
    },
    releaseParty: {
      guard: and(['notRetired', 'partyPresent']),
      actions: withCommand('endParty'),
      meta: { requirement: '3.4.d' },
    },
    askAssistance: {
      guard: and(['beingHandled', 'unassisted', 'contractInForce']),
      actions: [
        withCommand('openAssistance'),
        { type: 'notifySupport', params: { tier: 'tier3Vendor', ground: 'assistanceAsked' } },
      ],
      meta: { requirement: '3.4.f' },
    },
    answerAssistance: { guard: 'assisted', actions: withCommand('answerForVendor'), meta: { requirement: '3.4.f' } },
    endAssistance: { guard: 'assisted', actions: withCommand('closeAssistance'), meta: { requirement: '3.4.f' } },
    escalateAssistance: {
      actions: { type: 'notifyIncidentManager', params: { ground: 'assistanceUnanswered' } },
      meta: { requirement: '3.4.f' },
    },
  },
}).on;
