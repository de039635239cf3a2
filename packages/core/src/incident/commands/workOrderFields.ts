import { nameSchema, proseSchema } from '../../vocabulary/text.ts';
import { assignmentSchema } from '../onSite/dispatchSchema.ts';

/** What the Project Technical Support Work Order says, besides what the incident knows (5.6.c, 6.c). */
export const workOrderFields = {
  /** The company's own number for it; left out, the incident and the round tell it apart. */
  number: nameSchema.exactOptional(),
  /** What is to be done there. */
  service: proseSchema,
  /** Who is proposed to go, and when: RFC 3339 with an offset. */
  assignment: assignmentSchema,
  /** What the customer has to provide, as far as it is known by now. */
  customerPrepares: proseSchema.exactOptional(),
};
