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
    /** Where a year begins: the desk's offset from UTC at New Year. */
    offset: z
      .string()
      .regex(/^[+-](?:0\d|1[0-4]):[0-5]\d$/, { error: 'an offset from UTC, such as +08:00' })
      .default('+08:00'),
    incident: patternSchema.default('INC-{year}-{number}'),
    workOrder: patternSchema.default('WO-{year}-{number}'),
    document: patternSchema.default('DOC-{year}-{number}'),
  })
  .prefault({});
export type NumberingPolicy = Readonly<z.output<typeof numberingPolicySchema>>;
