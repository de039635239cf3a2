import { setup } from 'xstate';
import { announcementsOf } from '../procedure/announcementsOf.ts';
import { changesOf } from '../procedure/changesOf.ts';
import { machineTypes } from '../procedure/machineTypes.ts';
import { withCommand } from '../procedure/withCommand.ts';
import { updateChanges } from './updateChanges.ts';
import { updateEffects } from './updateEffects.ts';
import type { UpdateEvent } from './updateEvent.ts';
import { blankUpdate, type UpdateRecord } from './updateRecord.ts';

const meta = { requirement: '5.12.a' } as const;
const stateMeta = (en: string, zh: string) => ({ ...meta, label: { en, zh } });
const asks = (ground: 'submitted' | 'overdue') => ({ type: 'notifyConfigurationManager', params: { ground } }) as const;
const tells = (ground: 'refused' | 'completed') => ({ type: 'notifyUpdateSubmitter', params: { ground } }) as const;
const remindOfConfigurationUpdate = { actions: asks('overdue'), meta } as const;

/** Changed attributes of configuration items, on their way into the project's repository (5.12.a). */
export const updateMachine = setup({
  types: machineTypes<UpdateRecord, UpdateEvent>(),
  actions: { ...changesOf<UpdateRecord, UpdateEvent>()(updateChanges), ...announcementsOf(updateEffects) },
}).createMachine({
  id: 'configurationUpdate',
  context: () => blankUpdate,
  initial: 'unsubmitted',
  states: {
    unsubmitted: {
      meta: stateMeta('Nothing is submitted', '未提交'),
      on: {
        proposeConfigurationUpdate: {
          target: 'submitted',
          actions: [withCommand('openUpdate'), asks('submitted')],
          meta,
        },
      },
    },
    submitted: {
      meta: stateMeta('Submitted', '待受理'),
      on: {
        acceptConfigurationUpdate: { target: 'accepted', actions: withCommand('keepAcceptance'), meta },
        refuseConfigurationUpdate: {
          target: 'refused',
          actions: [withCommand('keepRefusal'), tells('refused')],
          meta,
        },
        remindOfConfigurationUpdate,
      },
    },
    accepted: {
      meta: stateMeta('Accepted', '已受理'),
      on: {
        completeConfigurationUpdate: {
          target: 'completed',
          actions: [withCommand('keepCompletion'), tells('completed')],
          meta,
        },
        remindOfConfigurationUpdate,
      },
    },
    refused: {
      meta: stateMeta('Refused', '已退回'),
      on: {
        reviseConfigurationUpdate: {
          target: 'submitted',
          actions: [withCommand('openNextRound'), asks('submitted')],
          meta: { ...meta, practised: true },
        },
      },
    },
    completed: { meta: stateMeta('Done', '已更新') },
  },
});
