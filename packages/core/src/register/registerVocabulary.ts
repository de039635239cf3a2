import * as z from 'zod';

/** What is numbered: incidents, work orders, and the documents that go into the archive. */
export const numberedKindSchema = z.enum(['incident', 'workOrder', 'document']);
export type NumberedKind = z.output<typeof numberedKindSchema>;

/** What a register is known by on the desk that it numbers for: one a year (rule R17). */
export const registerKey = (year: number): string => `register ${year}`;
