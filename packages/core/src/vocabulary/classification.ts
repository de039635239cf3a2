import * as z from 'zod';
import { gradeSchema } from './grade.ts';

const importanceSchema = z.enum(['important', 'ordinary']);
export type Importance = z.output<typeof importanceSchema>;

const urgencySchema = z.enum(['urgent', 'notUrgent']);
export type Urgency = z.output<typeof urgencySchema>;

export const impactScopeSchema = z.enum(['oneUser', 'oneDepartment', 'wholeOrganisation', 'severalOrganisations']);
export type ImpactScope = z.output<typeof impactScopeSchema>;

const judged = { importance: importanceSchema, urgency: urgencySchema, impactScope: impactScopeSchema };

/**
 * What tier 1 finds the incident to be (1.f, 2.a, 5.2.b). The priority is not among it: the policy's matrix derives it.
 * Faults and security incidents have a fault grade, consultations have none.
 */
export const classificationSchema = z.discriminatedUnion('category', [
  z.strictObject({ category: z.literal('technicalConsultation'), ...judged }),
  z.strictObject({
    category: z.literal('fault'),
    subcategory: z.enum(['serverHardware', 'applicationSystem', 'terminalDevice']),
    faultGrade: gradeSchema,
    ...judged,
  }),
  z.strictObject({
    category: z.literal('informationSecurity'),
    subcategory: z.enum(['originServerSide', 'customerService']),
    faultGrade: gradeSchema,
    ...judged,
  }),
]);
export type Classification = Readonly<z.output<typeof classificationSchema>>;
export type Category = Classification['category'];
export const categorySchema = z.enum([
  'technicalConsultation',
  'fault',
  'informationSecurity',
]) satisfies z.ZodType<Category>;
export type Subcategory = Extract<Classification, { readonly subcategory: string }>['subcategory'];
