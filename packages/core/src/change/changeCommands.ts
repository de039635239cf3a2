import * as z from 'zod';
import type { CommandRow } from '../procedure/commandRow.ts';
import { nameSchema, proseSchema } from '../vocabulary/text.ts';
import { changeOver } from './changeConditions.ts';
import type { ChangeRecord } from './changeRecord.ts';
import { changeClassSchema } from './changeVocabulary.ts';

const common = { requirement: '5.9.d', region: 'root' } as const;
const byManager = { ...common, by: ['changeManager'] } as const;

/** Every command of a change. */
export const changeCommands = {
  requestChange: {
    ...common,
    label: { en: 'Request a change', zh: '申请变更' },
    by: ['instance'],
    creates: true,
    payload: z.strictObject({
      incident: nameSchema,
      handOver: z.int().positive(),
      class: changeClassSchema,
      codeReference: nameSchema.nullable(),
    }),
  },
  acceptChange: {
    ...byManager,
    label: { en: 'Accept the change', zh: '受理变更' },
    payload: z.strictObject({ remark: proseSchema.exactOptional() }),
  },
  refuseChange: {
    ...byManager,
    label: { en: 'Refuse the change', zh: '拒绝变更' },
    payload: z.strictObject({ reason: proseSchema }),
  },
  implementChange: {
    ...byManager,
    label: { en: 'Record that it is implemented', zh: '登记变更已实施' },
    payload: z.strictObject({ done: proseSchema }),
  },
  failChange: {
    ...byManager,
    label: { en: 'Record that it failed', zh: '登记变更失败' },
    payload: z.strictObject({ reason: proseSchema }),
  },
  rollBackChange: {
    ...byManager,
    label: { en: 'Record that it was rolled back', zh: '登记变更已回退' },
    payload: z.strictObject({ reason: proseSchema }),
  },
  withdrawChange: {
    ...common,
    label: { en: 'Withdraw the change', zh: '撤回变更' },
    by: ['changeManager', 'instance'],
    notedWhen: { changeOver },
    payload: z.strictObject({ ground: z.enum(['notNeeded', 'timedOut']) }),
  },
} as const satisfies Readonly<Record<string, CommandRow<ChangeRecord>>>;
