import * as z from 'zod';
import type { MonthFigures } from '../report/figures.ts';
import type { IncidentReportPolicy } from './incidentReportPolicy.ts';

const objectiveNameSchema = z.enum(['response', 'resolution', 'followUp']);

export const objectiveSchema = z.strictObject({
  objective: objectiveNameSchema,
  wanted: z.number().min(0).max(1),
  /** `null`: nothing fell due in the month. */
  reached: z.number().min(0).max(1).nullable(),
  met: z.boolean().nullable(),
});
/** A share that is wanted each month, and what it came to (3.1.c). */
export type Objective = Readonly<z.output<typeof objectiveSchema>>;

/** Holds the figures of a month against the objectives of the policy. Pure. */
export const evaluateObjectives = (
  figures: Pick<MonthFigures, 'response' | 'resolution' | 'followUp'>,
  { objectives }: Pick<IncidentReportPolicy, 'objectives'>,
): Objective[] =>
  objectiveNameSchema.options.map((objective) => {
    const wanted = objectives[objective];
    const { rate } = figures[objective];
    return { objective, wanted, reached: rate, met: rate === null ? null : rate >= wanted };
  });
