import { and } from 'xstate';
import type { IncidentRecord } from '../incidentRecord.ts';
import { incidentSetup } from '../incidentSetup.ts';
import { withCommand } from '../../procedure/withCommand.ts';

/** Tells the archive administrator of the work orders as they were handed in (5.11.b). */
const tellsArchive = (ground: 'workOrderHandedIn' | 'workOrderUnacknowledged') =>
  ({
    type: 'notifyArchiveAdministrator',
    params: ({ context }: { readonly context: IncidentRecord }) => ({
      ground,
      forms: context.filing?.handedIn?.forms ?? [],
    }),
  }) as const;

/** What papers and people on site have to say, wherever the incident stands by then (rule R22). */
export const onSiteAnytime = incidentSetup.createStateConfig({
  on: {
    leaveSite: { guard: 'onSiteNow', actions: withCommand('stampLeaving'), meta: { requirement: '6.a' } },
    recordSignature: {
      guard: and(['visitMade', 'notYetSigned']),
      actions: withCommand('keepSignature'),
      meta: { requirement: '5.10.a' },
    },
    recordSigningRefusal: {
      guard: and(['visitMade', 'notYetSigned']),
      actions: [withCommand('keepSignature'), { type: 'notifyIncidentManager', params: { ground: 'signingRefused' } }],
      meta: { requirement: '5.10.a', practised: true },
    },
    confirmSigningRefusal: {
      guard: 'refusalStanding',
      actions: withCommand('confirmRefusal'),
      meta: { requirement: '5.10.a', practised: true },
    },
    handInWorkOrder: {
      guard: 'workOrderToHandIn',
      actions: [withCommand('handInWorkOrder'), tellsArchive('workOrderHandedIn')],
      meta: { requirement: '5.11.b' },
    },
    acknowledgeWorkOrder: {
      guard: 'workOrderHandedIn',
      actions: withCommand('receiveWorkOrder'),
      meta: { requirement: '5.11.b' },
    },
    remindOfWorkOrder: {
      actions: [withCommand('countFilingReminder'), tellsArchive('workOrderUnacknowledged')],
      meta: { requirement: '5.11.b' },
    },
  },
}).on;
