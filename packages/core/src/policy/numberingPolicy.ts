import { inBoth } from '@statedesk/engine';
import * as z from 'zod';

const patternSchema = z
  .string()
  .min(1)
  .max(60)
  .refine((pattern) => pattern.includes('{year}') && pattern.includes('{number}'), {
    error: "a pattern with '{year}' and '{number}', such as INC-{year}-{number}",
    params: { zh: '须含 {year} 与 {number}，如 INC-{year}-{number}' },
  });

/** Running numbers (rule R17): issued by a register of the year, one after the other, without gaps. */
export const numberingPolicySchema = z
  .strictObject({
    /** Off: incidents are told apart by their ids. On: two entries more an incident, and two for each paper of it. */
    issue: z.boolean().default(false),
    /** With how many digits at least. */
    digits: z.int().min(1).max(12).default(6),
    /** Years begin at New Year where the calendar `working` is kept; with an offset from UTC, such as +08:00, there. */
    offset: z
      .string()
      .regex(
        /^[+-](?:0\d|1[0-4]):[0-5]\d$/,
        inBoth('an offset from UTC, such as +08:00', '须为与 UTC 的时差，如 +08:00'),
      )
      .exactOptional(),
    incident: patternSchema.default('INC-{year}-{number}'),
    workOrder: patternSchema.default('WO-{year}-{number}'),
    document: patternSchema.default('DOC-{year}-{number}'),
    followUp: patternSchema.default('CB-{year}-{number}'),
  })
  .prefault({});

/** Running numbers of a procedure that has one a piece (rule R17): of articles, of monthly reports. */
export const ownNumberingSchema = (pattern: string) =>
  z
    .strictObject({
      /** On: two entries more each. */
      issue: z.boolean().default(false),
      digits: z.int().min(1).max(12).default(6),
      pattern: patternSchema.default(pattern),
    })
    .prefault({});
