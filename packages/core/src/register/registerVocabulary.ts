import * as z from 'zod';

/** What is numbered of an incident: itself, its work orders, its archived documents, its call-backs. */
export const incidentKindSchema = z.enum(['incident', 'workOrder', 'document', 'followUp']);

/** What is numbered: besides, articles and monthly reports. */
export const numberedKindSchema = z.enum([...incidentKindSchema.options, 'article', 'report']);
export type NumberedKind = z.output<typeof numberedKindSchema>;

/** What a register is known by on the desk that it numbers for: one a year (rule R17). */
export const registerKey = (year: number): string => `register ${year}`;
