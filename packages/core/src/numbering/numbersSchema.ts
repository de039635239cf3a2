import * as z from 'zod';
import { numberedKindSchema } from '../register/registerVocabulary.ts';
import { nameSchema } from '../vocabulary/text.ts';

/** What of an instance is numbered, and its number; `null`: asked for, and not told yet (rule R17). */
export const numbersSchema = z.array(
  z.strictObject({
    kind: numberedKindSchema,
    /**
     * `incident`, `article` or `report` for the instance itself; `workOrder.12` and `followUp.30` for the work order and the
     * call-back of entries 12 and 30; `onSiteServiceRecord.2` for the second of these records.
     */
    subject: nameSchema,
    number: nameSchema.nullable(),
  }),
);
export type Numbers = Readonly<z.output<typeof numbersSchema>>;
