import * as z from 'zod';

/** What becomes of a parent, as its children are told (PR.c). `asked`: documented, and its customer asked to confirm; `ended`: withdrawn, cancelled, merged or turned away. */
export const parentEventSchema = z.enum(['solved', 'workedAround', 'asked', 'reopened', 'closed', 'ended']);
export type ParentEvent = z.output<typeof parentEventSchema>;
