import * as z from 'zod';

const lastSchema = z.int().nonnegative();

/** A register as it stands: the newest number of each kind. Whose a number is, is in the entry that issued it (R17). */
export const registerRecordSchema = z.strictObject({
  year: z.int().nullable(),
  issued: z.strictObject({
    ...{ incident: lastSchema, workOrder: lastSchema, document: lastSchema },
    // Kinds that came later: a register that was opened before has none of them until the first.
    followUp: lastSchema.exactOptional(),
    article: lastSchema.exactOptional(),
    report: lastSchema.exactOptional(),
  }),
});
export type RegisterRecord = Readonly<z.output<typeof registerRecordSchema>>;

/** The record before the first number. */
export const blankRegister: RegisterRecord = { year: null, issued: { incident: 0, workOrder: 0, document: 0 } };
