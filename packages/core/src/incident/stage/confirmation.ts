import { and } from 'xstate';
import { incidentSetup } from '../incidentSetup.ts';
import { withCommand } from '../../procedure/withCommand.ts';
import { solvedYetDissatisfied } from './solvedYetDissatisfied.ts';

export const confirmation = incidentSetup.createStateConfig({
  description: 'The customer is asked whether it is solved.',
  meta: { requirement: '5.10.a', label: { en: 'Confirmation', zh: '客户确认' } },
  entry: withCommand('stampProgress'),
  on: {
    confirmResolution: [
      { guard: and(['signatureSettled', 'customerDissatisfied']), target: 'closing', ...solvedYetDissatisfied },
      {
        guard: 'signatureSettled',
        target: 'closing',
        actions: withCommand('keepConfirmation'),
        meta: { requirement: '5.10.a' },
      },
    ],
    confirmDuringFollowUp: [
      {
        guard: and(['followUpOutstanding', 'signatureSettled', 'customerDissatisfied']),
        target: 'closing',
        ...solvedYetDissatisfied,
      },
      {
        guard: and(['followUpOutstanding', 'signatureSettled']),
        target: 'closing',
        actions: withCommand('keepConfirmation'),
        meta: { requirement: '5.14.a' },
      },
    ],
    remindOfConfirmation: {
      actions: [
        withCommand('countConfirmationReminder'),
        { type: 'notifyCustomer', params: { ground: 'confirmationAwaited' } },
      ],
      meta: { requirement: '5.10.c', practised: true },
    },
    closeUnconfirmed: {
      guard: and(['notMajor', 'signatureSettled']),
      target: 'closing',
      actions: [
        withCommand('keepUnconfirmed'),
        { type: 'notifySupport', params: { tier: 'tier1', ground: 'unconfirmed' } },
      ],
      meta: { requirement: '5.10.c', practised: true },
    },
    escalateUnconfirmed: [
      {
        guard: 'notMajor',
        actions: { type: 'notifyIncidentManager', params: { ground: 'visitUnsigned' } },
        meta: {
          requirement: '5.10.c',
          practised: true,
          label: { en: 'a visit nobody signed for', zh: '上门服务未签字' },
        },
      },
      {
        actions: { type: 'notifyIncidentManager', params: { ground: 'majorUnconfirmed' } },
        meta: { requirement: '5.10.c', practised: true },
      },
    ],
    rejectResolution: {
      target: 'diagnosis',
      actions: withCommand('startNextCycle'),
      meta: { requirement: '5.10.b', practised: true },
    },
  },
});
