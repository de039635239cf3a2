import { and, setup } from 'xstate';
import { announcementsOf } from '../procedure/announcementsOf.ts';
import { changesOf } from '../procedure/changesOf.ts';
import { guardsOf } from '../procedure/guardsOf.ts';
import { machineTypes } from '../procedure/machineTypes.ts';
import { withCommand } from '../procedure/withCommand.ts';
import { serviceReviewChanges } from './serviceReviewChanges.ts';
import { serviceReviewEffects } from './serviceReviewEffects.ts';
import type { Given, ServiceReviewEvent } from './serviceReviewEvent.ts';
import { serviceReviewGuards } from './serviceReviewGuards.ts';
import { blankServiceReview, type ServiceReviewRecord } from './serviceReviewRecord.ts';

type Notice = (typeof serviceReviewEffects)['notifyOfServiceReview']['payload']['shape'];

const meta = { requirement: '1.i' } as const;
const stateMeta = (en: string, zh: string) => ({ ...meta, label: { en, zh } });
const tells = (to: Notice['to']['options'][number], ground: Notice['ground']['options'][number]) =>
  ({ type: 'notifyOfServiceReview', params: { to, ground } }) as const;
// After a change of the record: these see it as it is then.
const tellsPeople = (ground: 'planned' | 'moved' | 'cancelled') =>
  ({
    type: 'notifyReviewParticipants',
    params: ({ context: { people } }: { readonly context: ServiceReviewRecord }) => ({ people, ground }),
  }) as const;

const ownersOf = (actions: ServiceReviewRecord['actions']): string[] => [...new Set(actions.map(({ owner }) => owner))];
const tellsOwners = {
  type: 'notifyReviewActionOwners',
  params: ({ context: { actions } }: { readonly context: ServiceReviewRecord }) => ({
    people: ownersOf(actions),
    ground: 'decided' as const,
  }),
} as const;
interface Reminder {
  readonly context: ServiceReviewRecord;
  readonly event: Given<'remindOfReviewAction'>;
}
const remindsOwner = {
  type: 'notifyReviewActionOwners',
  params: ({ context, event }: Reminder) => ({
    people: ownersOf(context.actions.filter(({ number }) => String(number) === event.payload.number)),
    ground: 'due' as const,
  }),
} as const;
interface Holding {
  readonly context: ServiceReviewRecord;
  readonly event: Given<'holdServiceReview'>;
}
const followsUp = {
  type: 'followUpFormerReview',
  params: ({ context: { former }, event: { payload } }: Holding) => ({
    former: former ?? '',
    actions: (payload.followedUp ?? []).map(({ number, how }) => ({ number, how })),
  }),
} as const;

const held = [
  withCommand('keepReview'),
  tells('serviceDepartmentManager', 'held'),
  tells('incidentManager', 'held'),
  tellsOwners,
] as const;

/** The review of the service: planned, held over the monthly reports, followed up by the next one (1.i). */
export const serviceReviewMachine = setup({
  types: machineTypes<ServiceReviewRecord, ServiceReviewEvent>(),
  guards: guardsOf<ServiceReviewRecord, ServiceReviewEvent>()(serviceReviewGuards),
  actions: {
    ...changesOf<ServiceReviewRecord, ServiceReviewEvent>()(serviceReviewChanges),
    ...announcementsOf(serviceReviewEffects),
  },
}).createMachine({
  id: 'serviceReview',
  context: () => blankServiceReview,
  initial: 'unplanned',
  states: {
    unplanned: {
      meta: stateMeta('Not planned', '未计划'),
      on: {
        planServiceReview: {
          target: 'planned',
          guard: 'formerNamed',
          actions: [withCommand('planReview'), tellsPeople('planned')],
          meta,
        },
      },
    },
    planned: {
      meta: stateMeta('Planned', '已计划'),
      on: {
        moveServiceReview: { actions: [withCommand('planReview'), tellsPeople('moved')], meta },
        holdServiceReview: [
          {
            target: 'held',
            guard: and(['followsFormer', 'formerNamed', 'reportsSent', 'openActionsDealtWith']),
            actions: [...held, followsUp],
            meta,
          },
          {
            target: 'held',
            guard: and(['formerNamed', 'reportsSent', 'openActionsDealtWith']),
            actions: [...held],
            meta,
          },
        ],
        cancelServiceReview: {
          target: 'cancelled',
          actions: [withCommand('keepCancelling'), tellsPeople('cancelled')],
          meta: { ...meta, practised: true },
        },
        remindOfServiceReview: {
          actions: [tells('incidentManager', 'notHeld'), tells('serviceDepartmentManager', 'notHeld')],
          meta,
        },
      },
    },
    held: {
      description: 'What was decided is being done; the next review follows it up.',
      meta: stateMeta('Held', '已召开'),
      on: {
        completeServiceReviewAction: { guard: 'reviewActionOpen', actions: withCommand('endAction'), meta },
        keepFollowUpReview: { target: 'followedUp', actions: withCommand('keepFollowUp'), meta },
        askForNextReview: {
          actions: [tells('incidentManager', 'nextDue'), tells('serviceDepartmentManager', 'nextDue')],
          meta,
        },
        remindOfReviewAction: { actions: remindsOwner, meta },
        escalateServiceReviewAction: {
          actions: [tells('incidentManager', 'actionOverdue'), tells('serviceDepartmentManager', 'actionOverdue')],
          meta,
        },
      },
    },
    followedUp: { meta: stateMeta('Followed up', '已跟踪') },
    cancelled: { meta: { ...stateMeta('Cancelled', '已取消'), practised: true } },
  },
});
