import { and } from 'xstate';
import type { ParentEvent } from '../../vocabulary/parentEvent.ts';
import type { Tier } from '../../vocabulary/role.ts';
import type { Given } from '../incidentEvent.ts';
import { incidentSetup } from '../incidentSetup.ts';
import { withCommand } from '../../procedure/withCommand.ts';

const grounds = {
  solved: 'parentSolved',
  workedAround: 'parentWorkedAround',
  asked: 'parentAsked',
  reopened: 'parentReopened',
  closed: 'parentClosed',
  ended: 'parentEnded',
} as const satisfies Readonly<Record<ParentEvent, string>>;

/** Those who have a child are told what became of its parent, as far as policy wants them to be (PR.c). */
export const toldByParent = (tier: Tier) => {
  const told = {
    type: 'notifySupport',
    params: ({ event }: { readonly event: Given<'followParent'> }) => ({ tier, ground: grounds[event.payload.event] }),
  } as const;
  return incidentSetup.createStateConfig({
    on: {
      keepParentRefusal: {
        actions: [withCommand('dropParent'), { type: 'notifySupport', params: { tier, ground: 'parentRefused' } }],
        meta: { requirement: 'PR.c', practised: true },
      },
      followParent: [
        {
          guard: and(['notRetired', 'childTold']),
          actions: [withCommand('hearParent'), told],
          meta: { requirement: 'PR.c', practised: true },
        },
        {
          guard: 'notRetired',
          actions: withCommand('hearParent'),
          meta: { requirement: 'PR.c', practised: true, label: { en: 'nobody is told', zh: '不予通报' } },
        },
      ],
    },
  }).on;
};
