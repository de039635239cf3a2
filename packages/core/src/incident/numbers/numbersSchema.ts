import * as z from 'zod';
import { numberedKindSchema } from '../../register/registerVocabulary.ts';
import { nameSchema } from '../../vocabulary/text.ts';

/** What of an incident is numbered, and its number; `null`: asked for, and not told yet (rule R17). */
export const numbersSchema = z.array(
  z.strictObject({
    kind: numberedKindSchema,
    /** `incident`, `workOrder.12` for the work order of the dispatch asked for in entry 12, `onSiteServiceRecord.2` for the second of these records. */
    subject: nameSchema,
    number: nameSchema.nullable(),
  }),
);
