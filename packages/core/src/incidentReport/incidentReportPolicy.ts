import * as z from 'zod';
import { ownNumberingSchema } from '../policy/numberingPolicy.ts';
import { policyReader } from '../procedure/policyReader.ts';

const days = z.int().min(1).max(60);
const share = z.number().min(0).max(1);

/** The settings of the monthly report. */
export const incidentReportPolicySchema = z.strictObject({
  /** `written` takes what the text says; `practised` adds the P rows. */
  profile: z.enum(['written', 'practised']).default('practised'),
  /** The shares the desk wants to reach each month (3.1.c). */
  objectives: z
    .strictObject({
      response: share.default(0.95),
      resolution: share.default(0.9),
      followUp: share.default(0.95),
    })
    .prefault({}),
  /** Working days after the month's end by which the report is sent, and after that by which it is acknowledged (5.15.a). */
  send: z.strictObject({ withinWorkingDays: days.default(5) }).prefault({}),
  acknowledge: z.strictObject({ withinWorkingDays: days.default(3) }).prefault({}),
  numbering: ownNumberingSchema('RPT-{year}-{number}'),
  /** Controls by requirement id: `false` leaves the bare text. */
  controls: z
    .strictObject({
      /** A report is reviewed by somebody else before it is sent. */
      '5.15.a': z.boolean().default(true),
    })
    .prefault({}),
});
export type IncidentReportPolicy = Readonly<z.output<typeof incidentReportPolicySchema>>;

/** What a host may write: everything is optional. */
export type IncidentReportPolicyInput = z.input<typeof incidentReportPolicySchema>;

export const readIncidentReportPolicy = policyReader<IncidentReportPolicy>(incidentReportPolicySchema);
