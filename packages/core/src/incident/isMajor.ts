import type { Classification } from '../vocabulary/classification.ts';

/** Major 重大: a fault grade of high or medium, by the parenthesis of clause 5.9. Consultations have no fault grade. */
export const isMajor = (classification: Classification | null): boolean =>
  classification !== null && 'faultGrade' in classification && classification.faultGrade !== 'low';
