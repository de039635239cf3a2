import { inBoth, instantSchema, personal } from '@statedesk/engine';
import * as z from 'zod';
import { gradeSchema } from '../../vocabulary/grade.ts';
import { intakePieceSchema } from '../../vocabulary/intakePiece.ts';
import { nameSchema, proseSchema } from '../../vocabulary/text.ts';

const telephoneSchema = z
  .string()
  .trim()
  .regex(
    /^\+?[0-9][0-9 ()#*/.-]{2,39}$/,
    inBoth('a telephone number, such as +86 571 8888 0000', '须为电话号码，如 +86 571 8888 0000'),
  );

/** What intake collects (2.b, 5.1.b to 5.1.d). All may be left out: what lacks is named in the record (1.e). */
export const intakeFields = {
  /** The support project (2.b). */
  project: nameSchema.exactOptional(),
  organisation: nameSchema.exactOptional(),
  contactName: personal(nameSchema, 'contact').exactOptional(),
  telephone: personal(telephoneSchema, 'contact').exactOptional(),
  /** What it is that disturbs the customer's business. */
  cause: proseSchema.exactOptional(),
  symptom: proseSchema.exactOptional(),
  /** A first estimate, not yet the priority (5.1.c). */
  priorityEstimate: gradeSchema.exactOptional(),
  /** RFC 3339 with an offset. */
  expectedBy: instantSchema.exactOptional(),
  /** Asked for and not known: piece → reason. */
  unknown: z.partialRecord(intakePieceSchema, proseSchema).exactOptional(),
};
