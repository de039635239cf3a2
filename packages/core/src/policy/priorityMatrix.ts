import { inBoth } from '@statedesk/engine';
import * as z from 'zod';
import { gradeSchema, type Grade } from '../vocabulary/grade.ts';
import type { Classification, ImpactScope, Importance, Urgency } from '../vocabulary/classification.ts';

type GradesByUrgency = Readonly<Record<Urgency, Grade>>;

/** Importance × urgency → priority: the procedure's own two words (5.2.b). */
export type ImportanceMatrix = Readonly<Record<Importance, GradesByUrgency>>;

/** Impact scope × urgency → priority, as ITIL derives it. */
export type ImpactMatrix = Readonly<Record<ImpactScope, GradesByUrgency>>;

/** How the priority is derived: by importance or by impact, each with urgency. */
export type PriorityMatrix = ImportanceMatrix | ImpactMatrix;

/** The procedure's own words, and the default: both are high, one is medium, neither is low (5.2.b). */
export const priorityMatrix = {
  important: { urgent: 'high', notUrgent: 'medium' },
  ordinary: { urgent: 'medium', notUrgent: 'low' },
} as const satisfies ImportanceMatrix;

/**
 * Impact × urgency, after the example matrix of ITIL (Service Operation 2011, 4.2.5.4): of its five priorities the first
 * two are high here, the third is medium, the last two are low; its middle urgency, which the procedure does not know, is
 * left out.
 *
 * @example createServiceDesk({ store, policy: { priorityMatrix: impactMatrix } })
 */
export const impactMatrix = {
  severalOrganisations: { urgent: 'high', notUrgent: 'medium' },
  wholeOrganisation: { urgent: 'high', notUrgent: 'medium' },
  oneDepartment: { urgent: 'high', notUrgent: 'low' },
  oneUser: { urgent: 'medium', notUrgent: 'low' },
} as const satisfies ImpactMatrix;

const cells = z.strictObject({ urgent: gradeSchema, notUrgent: gradeSchema });

/** A matrix in a policy: by importance or by impact scope, and every cell must be there. */
export const priorityMatrixSchema = z.union(
  [
    z.strictObject({ important: cells, ordinary: cells } satisfies Record<Importance, typeof cells>),
    z.strictObject({
      severalOrganisations: cells,
      wholeOrganisation: cells,
      oneDepartment: cells,
      oneUser: cells,
    } satisfies Record<ImpactScope, typeof cells>),
  ],
  inBoth(
    'a matrix has a grade in every cell, of importance × urgency or of impact scope × urgency',
    '矩阵每格须有等级：重要度 × 紧急度，或影响范围 × 紧急度',
  ),
);

/** The priority that a matrix gives to what was judged. The judgements themselves stay as they are. */
export const priorityOf = (
  { importance, impactScope, urgency }: Pick<Classification, 'importance' | 'impactScope' | 'urgency'>,
  matrix: PriorityMatrix,
): Grade => ('important' in matrix ? matrix[importance] : matrix[impactScope])[urgency];
