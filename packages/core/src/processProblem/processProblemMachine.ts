import { setup } from 'xstate';
import type { ActionItem } from '../actionPlan/actionItem.ts';
import { announcementsOf } from '../procedure/announcementsOf.ts';
import { changesOf } from '../procedure/changesOf.ts';
import { guardsOf } from '../procedure/guardsOf.ts';
import { machineTypes } from '../procedure/machineTypes.ts';
import { withCommand } from '../procedure/withCommand.ts';
import { processProblemChanges } from './processProblemChanges.ts';
import { processProblemEffects } from './processProblemEffects.ts';
import type { Given, ProcessProblemEvent } from './processProblemEvent.ts';
import { processProblemGuards } from './processProblemGuards.ts';
import { blankProcessProblem, type ProcessProblemRecord } from './processProblemRecord.ts';

type Notice = (typeof processProblemEffects)['notifyOfProcessProblem']['payload']['shape'];
type Reader = Notice['to']['options'][number];
type Ground = Notice['ground']['options'][number];

const meta = { requirement: '3.1.d' } as const;
const stateMeta = (en: string, zh: string) => ({ ...meta, label: { en, zh } });
const tells = (to: Reader, ground: Ground) => ({ type: 'notifyOfProcessProblem', params: { to, ground } }) as const;

const ownersOf = (actions: readonly Pick<ActionItem, 'owner'>[]): string[] => [
  ...new Set(actions.map(({ owner }) => owner)),
];
const tellsOwners = {
  type: 'notifyProcessActionOwners',
  params: ({ event }: { readonly event: Given<'decideProcessActions'> }) => ({
    people: ownersOf(event.payload.actions),
    ground: 'decided' as const,
  }),
} as const;
const remindsOwner = {
  type: 'notifyProcessActionOwners',
  params: ({
    context,
    event,
  }: {
    readonly context: ProcessProblemRecord;
    readonly event: Given<'remindOfProcessAction'>;
  }) => ({
    people: ownersOf(context.actions.filter(({ number }) => String(number) === event.payload.number)),
    ground: 'due' as const,
  }),
} as const;

const decideProcessActions = {
  target: 'inHand',
  actions: [withCommand('addActions'), tellsOwners],
  meta,
} as const;
const setAsideProcessProblem = {
  target: 'setAside',
  actions: [withCommand('endProblem'), tells('incidentManager', 'setAside')],
  meta,
} as const;
const reopenProcessProblem = {
  target: 'raised',
  actions: [withCommand('reopenProblem'), tells('departmentManager', 'reopened'), tells('incidentManager', 'reopened')],
  meta: { ...meta, practised: true },
} as const;

/** A problem of the process itself: found, raised to the department manager, acted upon, resolved or set aside (3.1.d). */
export const processProblemMachine = setup({
  types: machineTypes<ProcessProblemRecord, ProcessProblemEvent>(),
  guards: guardsOf<ProcessProblemRecord, ProcessProblemEvent>()(processProblemGuards),
  actions: {
    ...changesOf<ProcessProblemRecord, ProcessProblemEvent>()(processProblemChanges),
    ...announcementsOf(processProblemEffects),
  },
}).createMachine({
  id: 'processProblem',
  context: () => blankProcessProblem,
  initial: 'unfound',
  states: {
    unfound: {
      meta: stateMeta('Nothing is found', '未发现'),
      on: {
        recordProcessProblem: {
          target: 'recorded',
          actions: [withCommand('openProblem'), tells('incidentManager', 'recorded')],
          meta,
        },
      },
    },
    recorded: {
      description: 'The department manager does not know of it yet.',
      meta: stateMeta('Recorded', '已登记'),
      on: {
        raiseProcessProblem: {
          target: 'raised',
          actions: [withCommand('keepRaising'), tells('departmentManager', 'raised')],
          meta,
        },
        escalateProcessProblem: {
          actions: [tells('incidentManager', 'unraised'), tells('departmentManager', 'unraised')],
          meta,
        },
      },
    },
    raised: {
      meta: stateMeta('Raised', '已提出'),
      on: {
        acknowledgeProcessProblem: {
          target: 'acknowledged',
          actions: [withCommand('keepAcknowledgement'), tells('incidentManager', 'acknowledged')],
          meta,
        },
        remindOfProcessProblem: {
          actions: [tells('departmentManager', 'unacknowledged'), tells('incidentManager', 'unacknowledged')],
          meta,
        },
      },
    },
    acknowledged: {
      description: 'The department manager knows of it and has decided nothing yet.',
      meta: stateMeta('Acknowledged', '已知悉'),
      on: { decideProcessActions, setAsideProcessProblem },
    },
    inHand: {
      meta: stateMeta('In hand', '整改中'),
      on: {
        decideProcessActions,
        completeProcessAction: { guard: 'processActionOpen', actions: withCommand('endAction'), meta },
        dropProcessAction: { guard: 'processActionOpen', actions: withCommand('endAction'), meta },
        resolveProcessProblem: {
          target: 'resolved',
          guard: 'processActionsEnded',
          actions: [
            withCommand('endProblem'),
            tells('departmentManager', 'resolved'),
            tells('incidentManager', 'resolved'),
          ],
          meta,
        },
        setAsideProcessProblem,
        remindOfProcessAction: { actions: remindsOwner, meta },
        escalateProcessAction: {
          actions: [tells('departmentManager', 'actionOverdue'), tells('incidentManager', 'actionOverdue')],
          meta,
        },
      },
    },
    resolved: { meta: stateMeta('Resolved', '已解决'), on: { reopenProcessProblem } },
    setAside: { meta: stateMeta('Set aside', '暂不处理'), on: { reopenProcessProblem } },
  },
});
