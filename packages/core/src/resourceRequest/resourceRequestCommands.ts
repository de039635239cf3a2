import { instantSchema } from '@statedesk/engine';
import * as z from 'zod';
import type { CommandRow } from '../procedure/commandRow.ts';
import { standInsFor } from '../procedure/roundAnswered.ts';
import { supportRoles } from '../vocabulary/role.ts';
import { nameSchema, proseSchema } from '../vocabulary/text.ts';
import { notOwnResourceRequest, ownResourceRequest, resourceRoundOver } from './resourceRequestConditions.ts';
import type { ResourceRequestRecord } from './resourceRequestRecord.ts';

const askers = [...supportRoles, 'incidentManager', 'departmentManager', 'projectManager', 'onSiteLead'] as const;

const itemSchema = z.strictObject({
  kind: z.enum(['staff', 'equipment']),
  what: nameSchema,
  quantity: z.int().min(1).max(10_000),
});
const asked = {
  items: z.array(itemSchema).min(1).max(100),
  purpose: proseSchema,
  neededBy: instantSchema.exactOptional(),
  /** Actor ids of company management: any one of them decides. */
  approvers: z.array(nameSchema).min(1).max(20),
};
const round = z.int().positive();
const common = { requirement: '5.5.c', region: 'root' } as const;
const substitutes = {
  question: ({ record: { approval } }) => standInsFor(approval),
} as const satisfies NonNullable<CommandRow<ResourceRequestRecord>['needs']>[string];

/** Every command of a resource request. */
export const resourceRequestCommands = {
  requestResources: {
    ...common,
    label: { en: 'Request staff or equipment', zh: '申请人员或设备' },
    by: askers,
    creates: true,
    payload: z.strictObject({
      ...asked,
      incident: nameSchema.exactOptional(),
      project: nameSchema.exactOptional(),
    }),
  },
  reviseResources: {
    ...common,
    label: { en: 'Revise the request and ask again', zh: '修改后重新申请' },
    by: askers,
    conditions: { ownResourceRequest },
    payload: z.strictObject(asked),
  },
  approveResources: {
    ...common,
    label: { en: 'Approve the request', zh: '批准申请' },
    by: ['tier2Management'],
    conditions: { notOwnResourceRequest },
    notedWhen: { resourceRoundOver },
    needs: { substitutes },
    payload: z.strictObject({ round, remark: proseSchema.exactOptional() }),
  },
  rejectResources: {
    ...common,
    label: { en: 'Reject the request', zh: '驳回申请' },
    by: ['tier2Management'],
    conditions: { notOwnResourceRequest },
    notedWhen: { resourceRoundOver },
    needs: { substitutes },
    payload: z.strictObject({ round, reason: proseSchema }),
  },
  withdrawResources: {
    ...common,
    label: { en: 'Withdraw the request', zh: '撤回申请' },
    by: askers,
    conditions: { ownResourceRequest },
    payload: z.strictObject({ reason: proseSchema }),
  },
  provideResources: {
    ...common,
    label: { en: 'Record what was provided', zh: '登记已提供的资源' },
    by: ['tier2Management', 'departmentManager', 'incidentManager'],
    payload: z.strictObject({ provided: proseSchema }),
  },
  escalateResources: {
    ...common,
    label: { en: 'Tell that nobody has decided', zh: '上报未审批的申请' },
    by: 'system',
    payload: z.strictObject({}),
  },
} as const satisfies Readonly<Record<string, CommandRow<ResourceRequestRecord>>>;
