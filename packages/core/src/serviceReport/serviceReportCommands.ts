import * as z from 'zod';
import type { CommandRow } from '../procedure/commandRow.ts';
import { supportRoles } from '../vocabulary/role.ts';
import { nameSchema, proseSchema } from '../vocabulary/text.ts';
import type { ServiceReportRecord } from './serviceReportRecord.ts';

const askers = [...supportRoles, 'incidentManager'] as const;
const common = { requirement: '4.a', region: 'root' } as const;
const byClock = { ...common, by: 'system', payload: z.strictObject({}) } as const;
const reference = nameSchema;
/** Who speaks for service report management, its system's answers included. */
const answering = { ...common, by: ['serviceDepartmentManager'] } as const;

/** Every command of a hand-off to service report management. */
export const serviceReportCommands = {
  requestServiceReport: {
    ...common,
    label: { en: 'Request a service report', zh: '申请服务报告' },
    by: askers,
    creates: true,
    payload: z.strictObject({ subject: nameSchema, incident: nameSchema.exactOptional(), purpose: proseSchema }),
  },
  acceptServiceReport: {
    ...answering,
    label: { en: 'Accept the request', zh: '受理服务报告申请' },
    payload: z.strictObject({ reference }),
  },
  refuseServiceReport: {
    ...answering,
    label: { en: 'Refuse the request', zh: '退回服务报告申请' },
    payload: z.strictObject({ reference, reason: proseSchema }),
  },
  completeServiceReport: {
    ...answering,
    label: { en: 'Record the report as delivered', zh: '登记服务报告已完成' },
    payload: z.strictObject({ reference }),
  },
  failServiceReport: {
    ...answering,
    label: { en: 'Record that no report came about', zh: '登记服务报告未能完成' },
    payload: z.strictObject({ reference, reason: proseSchema }),
  },
  remindOfServiceReport: {
    ...byClock,
    label: { en: 'Ask service report management again', zh: '催办服务报告' },
  },
  escalateServiceReport: {
    ...byClock,
    label: { en: 'Tell that no service report came', zh: '上报未完成的服务报告' },
  },
  withdrawServiceReport: {
    ...common,
    label: { en: 'Withdraw the request', zh: '撤回服务报告申请' },
    by: askers,
    payload: z.strictObject({ reason: proseSchema }),
  },
} as const satisfies Readonly<Record<string, CommandRow<ServiceReportRecord>>>;
