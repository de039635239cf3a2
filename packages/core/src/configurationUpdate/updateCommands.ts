import * as z from 'zod';
import type { CommandRow } from '../procedure/commandRow.ts';
import { nameSchema, proseSchema } from '../vocabulary/text.ts';
import { updateContentSchema } from './updateContent.ts';
import type { UpdateRecord } from './updateRecord.ts';

const common = { requirement: '5.12.a', region: 'root' } as const;

/** Every command of a configuration update. */
export const updateCommands = {
  proposeConfigurationUpdate: {
    ...common,
    label: { en: 'Submit to the configuration manager', zh: '提交配置管理负责人' },
    by: ['tier1', 'instance'],
    creates: true,
    payload: z.strictObject({ ...updateContentSchema.shape, incident: nameSchema.exactOptional() }),
  },
  reviseConfigurationUpdate: {
    ...common,
    label: { en: 'Revise and submit again', zh: '修改后重新提交' },
    by: ['tier1'],
    payload: updateContentSchema,
  },
  acceptConfigurationUpdate: {
    ...common,
    label: { en: 'Accept the update', zh: '受理配置更新' },
    by: ['configurationManager'],
    payload: z.strictObject({}),
  },
  refuseConfigurationUpdate: {
    ...common,
    label: { en: 'Refuse the update', zh: '退回配置更新' },
    by: ['configurationManager'],
    payload: z.strictObject({ reason: proseSchema }),
  },
  completeConfigurationUpdate: {
    ...common,
    label: { en: 'Record the update as done', zh: '登记配置已更新' },
    by: ['configurationManager'],
    payload: z.strictObject({ inRevision: nameSchema }),
  },
  remindOfConfigurationUpdate: {
    ...common,
    label: { en: 'Ask the configuration manager again', zh: '催办配置更新' },
    by: 'system',
    payload: z.strictObject({}),
  },
} as const satisfies Readonly<Record<string, CommandRow<UpdateRecord>>>;
