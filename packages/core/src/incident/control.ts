import { and } from 'xstate';
import type { Given } from './incidentEvent.ts';
import { incidentSetup } from './incidentSetup.ts';
import { withCommand } from '../procedure/withCommand.ts';

const toNewHolder = {
  type: 'notifyHolder',
  params: ({ event }: { readonly event: Given<'assignIncident'> }) => ({
    person: event.payload.holder,
    ground: 'assigned' as const,
  }),
} as const;

const toNewContact = {
  type: 'notifyHolder',
  params: ({ event }: { readonly event: Given<'nameVendorContact'> }) => ({
    person: event.payload.person,
    ground: 'vendorContact' as const,
  }),
} as const;

/** Who answers for the incident, and what becomes of it where nobody does (1.l). */
export const control = incidentSetup.createStateConfig({
  on: {
    assignIncident: {
      guard: 'stillOpen',
      actions: [withCommand('setHolder'), toNewHolder],
      meta: { requirement: '1.l' },
    },
    takeUpIncident: {
      guard: and(['stillOpen', 'unheld']),
      actions: withCommand('setHolder'),
      meta: { requirement: '1.l' },
    },
    answerExpediting: {
      guard: 'expeditingOpen',
      actions: withCommand('settleExpediting'),
      meta: { requirement: '1.l' },
    },
    nameVendorContact: {
      guard: 'withVendor',
      actions: [withCommand('nameLiaison'), toNewContact],
      meta: { requirement: '3.3.e' },
    },
    escalateQueue: {
      actions: { type: 'notifyIncidentManager', params: { ground: 'nobodyTookItUp' } },
      meta: { requirement: '1.l' },
    },
    escalateExpediting: {
      actions: [
        { type: 'notifyIncidentManager', params: { ground: 'expeditingUnanswered' } },
        { type: 'notifyDepartmentManager', params: { ground: 'expeditingUnanswered' } },
      ],
      meta: { requirement: '1.l' },
    },
    reportBounces: {
      actions: { type: 'notifyIncidentManager', params: { ground: 'handedBackAndForth' } },
      meta: { requirement: 'PR.b', practised: true },
    },
  },
}).on;
