import * as z from 'zod';
import { decidedActionSchema } from '../actionPlan/decidedAction.ts';
import type { CommandRow } from '../procedure/commandRow.ts';
import { staffRoles } from '../vocabulary/role.ts';
import { nameSchema, proseSchema } from '../vocabulary/text.ts';
import { clauseSchema } from './clause.ts';
import { ownsProcessAction } from './processProblemConditions.ts';
import type { ProcessProblemRecord } from './processProblemRecord.ts';

const common = { requirement: '3.1.d', region: 'root' } as const;
const managers = ['incidentManager', 'departmentManager'] as const;
const byDepartmentManager = { ...common, by: ['departmentManager'] } as const;
const byClock = { ...common, by: 'system' } as const;
const number = z.int().positive();
const none = z.strictObject({});
const numbered = z.strictObject({ number: z.string() });

/** Every command of a problem found in the process. */
export const processProblemCommands = {
  recordProcessProblem: {
    ...common,
    label: { en: 'Record a problem of the process', zh: '登记流程问题' },
    by: staffRoles,
    creates: true,
    payload: z.strictObject({
      clause: clauseSchema,
      foundIn: nameSchema,
      description: proseSchema,
      incident: nameSchema.exactOptional(),
    }),
  },
  raiseProcessProblem: {
    ...common,
    label: { en: 'Raise it to the department manager', zh: '向部门经理提出' },
    by: ['incidentManager'],
    payload: z.strictObject({ proposal: proseSchema.exactOptional() }),
  },
  acknowledgeProcessProblem: {
    ...byDepartmentManager,
    label: { en: 'Acknowledge the problem', zh: '确认已知悉流程问题' },
    payload: z.strictObject({ remark: proseSchema.exactOptional() }),
  },
  decideProcessActions: {
    ...byDepartmentManager,
    label: { en: 'Decide what is done about it', zh: '决定改进措施' },
    payload: z.strictObject({ decision: proseSchema, actions: z.array(decidedActionSchema).min(1).max(20) }),
  },
  completeProcessAction: {
    ...common,
    label: { en: 'Complete an action', zh: '完成改进措施' },
    by: staffRoles,
    conditions: { ownsProcessAction },
    payload: z.strictObject({ number, outcome: proseSchema }),
  },
  dropProcessAction: {
    ...byDepartmentManager,
    label: { en: 'Drop an action with a reason', zh: '取消改进措施' },
    payload: z.strictObject({ number, reason: proseSchema }),
  },
  resolveProcessProblem: {
    ...common,
    label: { en: 'Record the problem as resolved', zh: '登记流程问题已解决' },
    by: managers,
    payload: z.strictObject({ outcome: proseSchema }),
  },
  setAsideProcessProblem: {
    ...byDepartmentManager,
    label: { en: 'Set the problem aside with a reason', zh: '说明理由并暂不处理' },
    payload: z.strictObject({ reason: proseSchema }),
  },
  reopenProcessProblem: {
    ...common,
    label: { en: 'Reopen the problem', zh: '重新提出流程问题' },
    by: managers,
    payload: z.strictObject({ reason: proseSchema }),
  },
  escalateProcessProblem: {
    ...byClock,
    label: { en: 'Tell of a problem nobody has raised', zh: '上报未提出的流程问题' },
    payload: none,
  },
  remindOfProcessProblem: {
    ...byClock,
    label: { en: 'Ask again for the acknowledgement', zh: '再次请部门经理确认' },
    payload: none,
  },
  remindOfProcessAction: {
    ...byClock,
    label: { en: 'Remind the owner of an action', zh: '提醒措施责任人' },
    payload: numbered,
  },
  escalateProcessAction: {
    ...byClock,
    label: { en: 'Escalate an overdue action', zh: '上报逾期的改进措施' },
    payload: numbered,
  },
} as const satisfies Readonly<Record<string, CommandRow<ProcessProblemRecord>>>;
