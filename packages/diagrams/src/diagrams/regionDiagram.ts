import * as z from 'zod';
import { regionCalled } from '../chart/regions.ts';
import { stateTitle } from '../chart/stateTitle.ts';
import type { DrawnProcedure } from '../drawnProcedure.ts';
import { printDrawing } from '../drawing/printDrawing.ts';
import type { Language } from '../language.ts';
import { languageSchema, parseDrawing } from '../parseDrawing.ts';
import { words } from '../words.ts';
import { drawScope } from './drawScope.ts';

/** Which region to draw and in which language. */
export interface RegionOptions {
  readonly language: Language;
  readonly region: string;
}

const optionsSchema = z.strictObject({ language: languageSchema, region: z.string() });

/**
 * A whole region with every step and arrow, as Mermaid `stateDiagram-v2`: for the small regions that run beside the
 * main line. The main line itself reads better as `overviewDiagram` and one `stageDiagram` for each stage.
 *
 * @example regionDiagram(incidentProcedure, { language: 'zh', region: 'followUp' })
 * @throws InvalidOptionsError; UnknownStateError `unknown-state` for a region the procedure does not have.
 */
export const regionDiagram = (procedure: DrawnProcedure, options: RegionOptions): string => {
  const { language, region: key } = parseDrawing('regionDiagram', optionsSchema, procedure, options);
  const region = regionCalled(procedure.structure, key);
  const title = `${procedure.title[language]}${words.colon[language]}${stateTitle(region, language)}`;
  return printDrawing(drawScope({ procedure, region, inside: region, language }, title));
};
