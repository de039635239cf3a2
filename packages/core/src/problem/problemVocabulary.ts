import * as z from 'zod';

/** What problem management says of a hand-over (4.a): taken on or not, its cause known, and how it ended. */
export const problemStandingSchema = z.enum(['accepted', 'refused', 'knownError', 'completed', 'failed', 'withdrawn']);
export type ProblemStanding = z.output<typeof problemStandingSchema>;

/** Why an incident is handed over: what was judged of it (5.9.f), or a root cause that is still open (3.3.c). */
export const problemGroundSchema = z.enum(['judgement', 'rootCause']);

/** How an incident ended before its problem did, without a solution of its own (PR.c, PR.d). */
export const incidentEndSchema = z.enum(['withdrawn', 'cancelled', 'merged']);
