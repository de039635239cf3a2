import * as z from 'zod';

/** The three steps of priority and of fault grade. */
export const gradeSchema = z.enum(['high', 'medium', 'low']);
export type Grade = z.output<typeof gradeSchema>;
