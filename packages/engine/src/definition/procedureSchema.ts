import * as z from 'zod';
import { offering } from '../door/offering.ts';
import type { Chart } from '../statechart/chart.ts';
import { definitionShape } from './definitionShape.ts';
import type { Procedure } from './procedure.ts';

const chart = offering<Chart>({ en: 'a chart', zh: '状态图' }, { step: true, candidates: true, holds: true });

// What tells a procedure from a definition that nobody has checked.
const shape = definitionShape.extend({
  structure: z.looseObject({ states: z.array(z.unknown()) }),
  charts: z.strictObject({ practised: chart, written: chart }),
});

/** A procedure at the door of whoever is given one. */
export const procedureSchema = z.custom<Procedure>((value) => shape.safeParse(value).success, {
  error: "expected a procedure, as 'defineProcedure' returns it",
  params: { zh: '须为 defineProcedure 返回的流程定义' },
});
