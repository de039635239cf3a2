import * as z from 'zod';

/** What an incident can wait for (PR.a). Policy says how each behaves. */
export const waitingReasonSchema = z.enum(['customer', 'vendor', 'change', 'evidence', 'agreedDate', 'parent']);
export type WaitingReason = z.output<typeof waitingReasonSchema>;

const ofCustomer: ReadonlySet<WaitingReason> = new Set(['customer', 'evidence']);

/** Whether the customer alone can end the wait: an answer, or evidence they have to bring. */
export const isForCustomer = (reason: WaitingReason): boolean => ofCustomer.has(reason);
