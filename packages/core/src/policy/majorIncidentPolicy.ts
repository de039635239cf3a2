import * as z from 'zod';
import { classificationSchema, impactScopeSchema } from '../vocabulary/classification.ts';
import { gradeSchema } from '../vocabulary/grade.ts';
import { targetSchema } from './targets.ts';

const categorySchema = z.enum(classificationSchema.options.map(({ shape }) => shape.category.value));

/** All that is named has to be met; what is left out does not matter. */
const majorIncidentCriterionSchema = z.strictObject({
  category: z.array(categorySchema).min(1).exactOptional(),
  faultGrade: z.array(gradeSchema).min(1).exactOptional(),
  priority: z.array(gradeSchema).min(1).exactOptional(),
  impactScope: z.array(impactScopeSchema).min(1).exactOptional(),
});
export type MajorIncidentCriterion = Readonly<z.output<typeof majorIncidentCriterionSchema>>;

const defaults: MajorIncidentCriterion[] = [
  { faultGrade: ['high'], impactScope: ['wholeOrganisation', 'severalOrganisations'] },
  { category: ['informationSecurity'], faultGrade: ['high'] },
];

/** When an incident is proposed as a major incident in the sense of ISO/IEC 20000-1, 8.6.1, and what follows from it. */
export const majorIncidentPolicySchema = z
  .strictObject({
    /** Any one of them proposes it; none proposes nothing. */
    criteria: z.array(majorIncidentCriterionSchema).max(50).default(defaults),
    /** How soon top management has to say that it knows, before the incident manager is told. */
    acknowledgeWithin: targetSchema.default({ minutes: 60, calendar: 'always' }),
    /** Working days after handling ended within which it is reported and reviewed. */
    reviewWithinWorkingDays: z.int().min(1).max(250).default(5),
  })
  .prefault({});
