import { and } from 'xstate';
import type { Given } from '../incidentEvent.ts';
import { incidentSetup } from '../incidentSetup.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { withCommand } from '../../procedure/withCommand.ts';

const asksParent = {
  type: 'askParent',
  params: ({ event }: { readonly event: Given<'linkToParent'> }) => ({ parent: event.payload.parent }),
} as const;

const leavesParent = {
  type: 'leaveParent',
  params: ({ context }: { readonly context: IncidentRecord }) => ({ parent: context.relations.parent?.id ?? '' }),
} as const;

/** Becoming another incident's child, and parting (PR.c). */
export const family = incidentSetup.createStateConfig({
  on: {
    linkToParent: {
      guard: and(['notYetSolved', 'notMerging', 'withoutParent', 'childless']),
      actions: [withCommand('openParent'), asksParent],
      meta: { requirement: 'PR.c', practised: true },
    },
    keepParent: { actions: withCommand('settleParent'), meta: { requirement: 'PR.c', practised: true } },
    unlinkFromParent: {
      guard: and(['notRetired', 'linkedToParent']),
      actions: [leavesParent, withCommand('dropParent')],
      meta: { requirement: 'PR.c', practised: true },
    },
  },
}).on;
