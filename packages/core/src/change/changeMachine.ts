import { setup } from 'xstate';
import { announcementsOf } from '../procedure/announcementsOf.ts';
import { changesOf } from '../procedure/changesOf.ts';
import { machineTypes } from '../procedure/machineTypes.ts';
import { withCommand } from '../procedure/withCommand.ts';
import { changeChanges } from './changeChanges.ts';
import { changeEffects } from './changeEffects.ts';
import type { ChangeEvent, Given } from './changeEvent.ts';
import { blankChange, type ChangeRecord } from './changeRecord.ts';
import type { ChangeOutcome } from './changeVocabulary.ts';

const meta = { requirement: '5.9.d' } as const;
const practised = { ...meta, practised: true } as const;
const stateMeta = (en: string, zh: string) => ({ ...meta, label: { en, zh } });
const endMeta = (en: string, zh: string) => ({ ...stateMeta(en, zh), practised: true as const });

const tells = (outcome: ChangeOutcome) =>
  ({
    type: 'reportChange',
    params: ({ context }: { readonly context: ChangeRecord }) => ({
      incident: context.incident ?? '',
      handOver: context.handOver,
      outcome,
    }),
  }) as const;
const asks = {
  type: 'notifyChangeManager',
  params: ({ event }: { readonly event: Given<'requestChange'> }) => ({
    ground: 'requested' as const,
    class: event.payload.class,
  }),
} as const;
const ends = withCommand('endChange');
const withdrawChange = {
  target: 'withdrawn',
  actions: [
    ends,
    {
      type: 'notifyChangeManager',
      params: ({ context }: { readonly context: ChangeRecord }) => ({
        ground: 'withdrawn' as const,
        class: context.class ?? ('normal' as const),
      }),
    },
    tells('withdrawn'),
  ],
  meta: practised,
} as const;

/** A change that a solution waits for (5.9.d): the small counterpart, where no change system of its own is connected. */
export const changeMachine = setup({
  types: machineTypes<ChangeRecord, ChangeEvent>(),
  actions: { ...changesOf<ChangeRecord, ChangeEvent>()(changeChanges), ...announcementsOf(changeEffects) },
}).createMachine({
  id: 'change',
  context: () => blankChange,
  initial: 'unasked',
  states: {
    unasked: {
      meta: stateMeta('Nothing is asked for', '未申请'),
      on: { requestChange: { target: 'requested', actions: [withCommand('openChange'), asks], meta } },
    },
    requested: {
      meta: stateMeta('Requested', '已申请'),
      on: {
        acceptChange: { target: 'accepted', actions: [withCommand('keepAcceptance'), tells('accepted')], meta },
        refuseChange: { target: 'refused', actions: [ends, tells('refused')], meta: practised },
        withdrawChange,
      },
    },
    accepted: {
      meta: stateMeta('Accepted', '已受理'),
      on: {
        implementChange: { target: 'implemented', actions: [ends, tells('implemented')], meta },
        failChange: { target: 'failed', actions: [ends, tells('failed')], meta: practised },
        rollBackChange: { target: 'rolledBack', actions: [ends, tells('rolledBack')], meta: practised },
        withdrawChange,
      },
    },
    implemented: { meta: stateMeta('Implemented', '已实施') },
    refused: { meta: endMeta('Refused', '已拒绝') },
    failed: { meta: endMeta('Failed', '已失败') },
    rolledBack: { meta: endMeta('Rolled back', '已回退') },
    withdrawn: { meta: endMeta('Withdrawn', '已撤回') },
  },
});
