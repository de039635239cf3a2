import * as z from 'zod';
import type { CommandRow } from '../procedure/commandRow.ts';
import { nameSchema, proseSchema } from '../vocabulary/text.ts';
import { problemOver } from './problemConditions.ts';
import type { ProblemRecord } from './problemRecord.ts';
import { incidentEndSchema, problemGroundSchema } from './problemVocabulary.ts';

const common = { requirement: '4.a', region: 'root' } as const;
const byManager = { ...common, by: ['problemManager'] } as const;

/** Every command of a problem. */
export const problemCommands = {
  requestProblem: {
    ...common,
    requirement: '5.9.f',
    label: { en: 'Hand over to problem management', zh: '移交问题管理' },
    by: ['instance'],
    creates: true,
    payload: z.strictObject({ incident: nameSchema, handOver: z.int().positive(), ground: problemGroundSchema }),
  },
  acceptProblem: {
    ...byManager,
    label: { en: 'Accept the problem', zh: '受理问题' },
    payload: z.strictObject({ remark: proseSchema.exactOptional() }),
  },
  refuseProblem: {
    ...byManager,
    label: { en: 'Refuse the problem', zh: '拒绝问题' },
    payload: z.strictObject({ reason: proseSchema }),
  },
  recordKnownError: {
    ...byManager,
    label: { en: 'Record the known error', zh: '登记已知错误' },
    payload: z.strictObject({ cause: proseSchema }),
  },
  completeProblem: {
    ...byManager,
    label: { en: 'Record that its cause is removed', zh: '登记问题已根治' },
    payload: z.strictObject({ done: proseSchema }),
  },
  failProblem: {
    ...byManager,
    label: { en: 'Record that its cause was not found', zh: '登记问题未能查明' },
    payload: z.strictObject({ reason: proseSchema }),
  },
  withdrawProblem: {
    ...common,
    label: { en: 'Withdraw the problem', zh: '撤回问题' },
    by: ['problemManager', 'instance'],
    notedWhen: { problemOver },
    payload: z.strictObject({ reason: proseSchema.exactOptional() }),
  },
  noteIncidentEnd: {
    ...common,
    label: { en: 'Note that its incident has ended', zh: '获知来源事件已终止' },
    by: ['instance'],
    notedWhen: { problemOver },
    payload: z.strictObject({ as: incidentEndSchema }),
  },
} as const satisfies Readonly<Record<string, CommandRow<ProblemRecord>>>;
