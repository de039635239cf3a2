import * as z from 'zod';
import { actSchema } from '../procedure/act.ts';
import { nameSchema } from '../vocabulary/text.ts';

/** A hand-off to service report management (4.a): what is asked for, its reference there, and how it stands. */
export const serviceReportRecordSchema = z.strictObject({
  incident: nameSchema.nullable(),
  subject: nameSchema.nullable(),
  /** Its number in service report management, as last told. */
  reference: nameSchema.nullable(),
  requested: actSchema.nullable(),
  answered: actSchema.nullable(),
  /** Refused, completed, failed or withdrawn. */
  ended: actSchema.nullable(),
});
export type ServiceReportRecord = Readonly<z.output<typeof serviceReportRecordSchema>>;

/** The record before anything is asked for. */
export const blankServiceReport: ServiceReportRecord = {
  incident: null,
  subject: null,
  reference: null,
  requested: null,
  answered: null,
  ended: null,
};
