import type { DrawnProcedure } from '../drawnProcedure.ts';
import { chart } from './chart.ts';

const structure = chart({
  kind: 'parallel',
  on: [{ command: 'addNote', requirement: '3.a' }],
  states: {
    stage: {
      label: { en: 'Stage', zh: '阶段' },
      on: [{ command: 'cancel', targets: [['stage', 'ended']], requirement: '4.b', practised: true }],
      states: {
        reported: {
          label: { en: 'Reported', zh: '已报修' },
          on: [
            { command: 'accept', targets: [['stage', 'repair']], requirement: '1.b' },
            { command: 'turnAway', targets: [['stage', 'ended']], requirement: '1.c' },
          ],
        },
        repair: {
          label: { en: 'Repair', zh: '维修' },
          on: [{ command: 'turnAway', targets: [['stage', 'ended']], requirement: '1.c', practised: true }],
          states: {
            looking: {
              label: { en: 'Looking', zh: '检查' },
              on: [
                { command: 'recordFinding', requirement: '2.a' },
                {
                  command: 'openCase',
                  targets: [['stage', 'repair', 'fixing']],
                  requirement: '2.b',
                  guard: {
                    kind: 'and',
                    guards: [
                      { kind: 'named', name: 'unplugged' },
                      { kind: 'in', state: { tier: 'shop' } },
                    ],
                  },
                },
              ],
            },
            fixing: {
              label: { en: 'Fixing', zh: '修理' },
              states: {
                cleaning: { label: { en: 'Cleaning', zh: '清洁' } },
                replacing: {
                  label: { en: 'Replacing parts', zh: '更换部件' },
                  practised: true,
                  on: [{ command: 'openCase', targets: [['stage', 'repair', 'looking']], requirement: '2.b' }],
                },
              },
              on: [{ command: 'finish', targets: [['stage', 'ended']], requirement: '4.a' }],
            },
          },
        },
        ended: {
          label: { en: 'Ended: "done" #1; <b>*really*</b>', zh: '结束：“完成”；#1' },
          on: [{ command: 'reopen', targets: [['stage', 'reported']], requirement: '4.c', practised: true }],
        },
      },
    },
    tier: {
      label: { en: 'Tier', zh: '级别' },
      states: {
        shop: {
          label: { en: 'Shop', zh: '门店' },
          on: [{ command: 'handOver', targets: [['tier', 'maker']], requirement: '3.b' }],
        },
        maker: {
          label: { en: 'Maker', zh: '厂家' },
          on: [
            { command: 'remind', requirement: '3.c' },
            // A follower: the stage owns `finish`.
            { command: 'finish', targets: [['tier', 'shop']], requirement: '4.a' },
          ],
        },
      },
    },
  },
});

/** A small procedure as plain data: two regions, nested steps, followers, practised additions, hostile labels. */
export const printerRepair: DrawnProcedure = {
  id: 'printer-repair',
  version: 1,
  title: { en: 'Printer repair', zh: '打印机维修' },
  requirements: Object.fromEntries(
    ['1.a', '1.b', '1.c', '2.a', '2.b', '3.a', '3.b', '3.c', '4.a', '4.b', '4.c'].map((id) => [
      id,
      { title: { en: `Rule ${id}`, zh: `规则 ${id}` }, source: id.startsWith('4') ? 'P' : 'T' } as const,
    ]),
  ),
  structure,
  roles: { clerk: { en: 'clerk', zh: '店员' }, engineer: { en: 'engineer', zh: '工程师' } },
  guards: { unplugged: { requirement: '2.b', label: { en: 'the printer is unplugged', zh: '打印机已断电' } } },
  commands: {
    accept: { requirement: '1.b', label: { en: 'accept', zh: '受理' }, by: ['clerk'], region: 'stage' },
    turnAway: { requirement: '1.c', label: { en: 'turn away', zh: '不受理' }, by: ['clerk'], region: 'stage' },
    recordFinding: {
      requirement: '2.a',
      label: { en: 'record a finding', zh: '记录发现' },
      by: ['clerk', 'engineer'],
      region: 'stage',
    },
    openCase: {
      requirement: '2.b',
      label: { en: 'open the case', zh: '打开机壳' },
      by: ['engineer'],
      region: 'stage',
      conditions: { holder: { requirement: '3.a', label: { en: 'you hold the printer', zh: '由您负责' } } },
    },
    finish: { requirement: '4.a', label: { en: 'finish', zh: '完成' }, by: ['engineer'], region: 'stage' },
    cancel: { requirement: '4.b', label: { en: 'cancel', zh: '取消' }, by: ['clerk'], region: 'stage' },
    reopen: { requirement: '4.c', label: { en: 'reopen', zh: '重新打开' }, by: ['clerk'], region: 'stage' },
    handOver: { requirement: '3.b', label: { en: 'hand over', zh: '移交' }, by: ['engineer'], region: 'tier' },
    remind: { requirement: '3.c', label: { en: 'remind the maker', zh: '催办厂家' }, by: 'system', region: 'tier' },
    addNote: { requirement: '3.a', label: { en: 'add a note', zh: '添加备注' }, by: ['clerk'], region: 'root' },
  },
};
