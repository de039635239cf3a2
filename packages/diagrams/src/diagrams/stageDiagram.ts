import * as z from 'zod';
import { regionCalled, stageCalled } from '../chart/regions.ts';
import { stateTitle } from '../chart/stateTitle.ts';
import type { DrawnProcedure } from '../drawnProcedure.ts';
import { printDrawing } from '../drawing/printDrawing.ts';
import { parseDrawing } from '../parseDrawing.ts';
import { words } from '../words.ts';
import { drawScope } from './drawScope.ts';
import { overviewSchema, type OverviewOptions } from './overviewDiagram.ts';

/** Which stage to draw, of which region (without one, the first), in which language. */
export interface StageOptions extends OverviewOptions {
  readonly stage: string;
}

const optionsSchema = overviewSchema.extend({ stage: z.string() });

/**
 * One stage from inside, as Mermaid `stateDiagram-v2`: its steps, what can be done in each, under which condition, and
 * the stages before and after it at the rim.
 *
 * @example stageDiagram(incidentProcedure, { language: 'en', stage: 'remote' })
 * @throws InvalidOptionsError; UnknownStateError `unknown-state` for a region or stage the procedure does not have.
 */
export const stageDiagram = (procedure: DrawnProcedure, options: StageOptions): string => {
  const { language, region: key, stage } = parseDrawing('stageDiagram', optionsSchema, procedure, options);
  const region = regionCalled(procedure.structure, key);
  const inside = stageCalled(region, stage);
  const title = `${procedure.title[language]}${words.colon[language]}${stateTitle(inside, language)}`;
  return printDrawing(drawScope({ procedure, region, inside, language }, title));
};
