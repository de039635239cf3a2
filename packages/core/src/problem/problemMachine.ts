import { setup } from 'xstate';
import { announcementsOf } from '../procedure/announcementsOf.ts';
import { changesOf } from '../procedure/changesOf.ts';
import { machineTypes } from '../procedure/machineTypes.ts';
import { withCommand } from '../procedure/withCommand.ts';
import { problemChanges } from './problemChanges.ts';
import { problemEffects } from './problemEffects.ts';
import type { Given, ProblemEvent } from './problemEvent.ts';
import { blankProblem, type ProblemRecord } from './problemRecord.ts';
import type { ProblemStanding } from './problemVocabulary.ts';

const meta = { requirement: '4.a' } as const;
const practised = { ...meta, practised: true } as const;
const stateMeta = (en: string, zh: string) => ({ ...meta, label: { en, zh } });

const tells = (standing: ProblemStanding) =>
  ({
    type: 'reportProblem',
    params: ({ context }: { readonly context: ProblemRecord }) => ({
      incident: context.incident ?? '',
      handOver: context.handOver,
      standing,
    }),
  }) as const;
const asks = {
  type: 'notifyProblemManager',
  params: ({ event }: { readonly event: Given<'requestProblem'> }) => ({ ground: event.payload.ground }),
} as const;
const notifies = (ground: 'withdrawn' | 'incidentEnded') =>
  ({ type: 'notifyProblemManager', params: { ground } }) as const;

const ends = withCommand('endProblem');
const withdrawProblem = {
  target: 'withdrawn',
  actions: [ends, notifies('withdrawn'), tells('withdrawn')],
  meta,
} as const;
const noteIncidentEnd = {
  actions: [withCommand('keepIncidentEnd'), notifies('incidentEnded')],
  meta,
} as const;
const completeProblem = { target: 'completed', actions: [ends, tells('completed')], meta } as const;
const failProblem = { target: 'failed', actions: [ends, tells('failed')], meta } as const;
const meanwhile = { withdrawProblem, noteIncidentEnd };

/** The cause behind incidents, in the hands of problem management (5.9.f): the small counterpart, where no other system is. */
export const problemMachine = setup({
  types: machineTypes<ProblemRecord, ProblemEvent>(),
  actions: { ...changesOf<ProblemRecord, ProblemEvent>()(problemChanges), ...announcementsOf(problemEffects) },
}).createMachine({
  id: 'problem',
  context: () => blankProblem,
  initial: 'unasked',
  states: {
    unasked: {
      meta: stateMeta('Nothing is handed over', '未移交'),
      on: {
        requestProblem: {
          target: 'requested',
          actions: [withCommand('openProblem'), asks],
          meta: { requirement: '5.9.f' },
        },
      },
    },
    requested: {
      meta: stateMeta('Requested', '待受理'),
      on: {
        acceptProblem: { target: 'accepted', actions: [withCommand('keepAcceptance'), tells('accepted')], meta },
        refuseProblem: { target: 'refused', actions: [ends, tells('refused')], meta },
        ...meanwhile,
      },
    },
    accepted: {
      meta: stateMeta('Accepted', '已受理'),
      on: {
        recordKnownError: {
          target: 'knownError',
          actions: [withCommand('keepKnownError'), tells('knownError')],
          meta: practised,
        },
        completeProblem,
        failProblem,
        ...meanwhile,
      },
    },
    knownError: {
      meta: { ...stateMeta('Known error', '已知错误'), practised: true },
      on: { completeProblem, failProblem, ...meanwhile },
    },
    completed: { meta: stateMeta('Completed', '已完成') },
    refused: { meta: stateMeta('Refused', '已拒绝') },
    failed: { meta: stateMeta('Failed', '已失败') },
    withdrawn: { meta: stateMeta('Withdrawn', '已撤回') },
  },
});
