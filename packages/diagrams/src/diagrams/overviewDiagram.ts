import type { StateStructure, TransitionStructure } from '@statedesk/engine';
import * as z from 'zod';
import { moveLine } from '../chart/moveTitle.ts';
import type { Move } from '../chart/moves.ts';
import { movesOf } from '../chart/moves.ts';
import { regionCalled } from '../chart/regions.ts';
import { stateTitle } from '../chart/stateTitle.ts';
import type { DrawnProcedure } from '../drawnProcedure.ts';
import type { Arrow, Box } from '../drawing/drawing.ts';
import { inOrderOfBoxes } from '../drawing/inOrderOfBoxes.ts';
import { printDrawing } from '../drawing/printDrawing.ts';
import type { Language } from '../language.ts';
import { languageSchema, parseDrawing } from '../parseDrawing.ts';
import { words } from '../words.ts';

/** What to draw and in which language. */
export interface OverviewOptions {
  readonly language: Language;
  /** The region whose stages are shown; without one the first, which is the main line. */
  readonly region?: string;
}

/** How an overview is asked for. */
export const overviewSchema = z.strictObject({ language: languageSchema, region: z.string().exactOptional() });

// More than this hides the arrow it stands on.
const shownTexts = 2;

const anywhere = 'anywhere';
const boxId = (key: string): string => `at_${key}`;

interface Passage {
  readonly from: string;
  readonly to: string;
  readonly moves: readonly Move[];
}

const passagesOf = (chart: StateStructure, region: StateStructure): readonly Passage[] => {
  const depth = region.path.length;
  const passages = new Map<string, Passage>();
  for (const move of movesOf(chart, region)) {
    const source = move.from[depth];
    const target = move.to?.[depth];
    if (target === undefined || source === target) continue;
    const from = source === undefined ? anywhere : boxId(source);
    const moves = [...(passages.get(`${from} ${target}`)?.moves ?? []), move];
    passages.set(`${from} ${target}`, { from, to: boxId(target), moves });
  }
  return [...passages.values()];
};

// A branch with a name of its own is one of several ways: where its command goes there by its own name too, that says all.
const told = (branches: readonly TransitionStructure[]): TransitionStructure | undefined =>
  branches.find(({ label, practised }) => label === null && practised === branches[0]?.practised) ?? branches[0];

const toArrow = (procedure: DrawnProcedure, { from, to, moves }: Passage, language: Language): Arrow => {
  const writtenFirst = moves
    .map(({ transition }) => transition)
    .sort((a, b) => Number(a.practised) - Number(b.practised));
  const texts = [...Map.groupBy(writtenFirst, ({ command }) => command).values()]
    .map(told)
    .filter((branch) => branch !== undefined)
    .map((branch) => moveLine(procedure, branch, language));
  const rest = texts.length - shownTexts;
  return {
    from,
    to,
    texts: rest > 0 ? [...texts.slice(0, shownTexts), `… +${rest}`] : texts,
  };
};

/**
 * The stages of a procedure and the ways between them, as Mermaid `stateDiagram-v2`: steps inside a stage are left out,
 * parallel ways are one arrow with the commands that matter most. Each arrow names its requirement.
 *
 * @example overviewDiagram(incidentProcedure, { language: 'zh' })
 * @throws InvalidOptionsError; UnknownStateError `unknown-state` for a region the procedure does not have.
 */
export const overviewDiagram = (procedure: DrawnProcedure, options: OverviewOptions): string => {
  const { language, region: key } = parseDrawing('overviewDiagram', overviewSchema, procedure, options);
  const region = regionCalled(procedure.structure, key);
  const arrows = passagesOf(procedure.structure, region).map((passage) => toArrow(procedure, passage, language));
  const stages = region.states.map((stage): Box => ({
    id: boxId(stage.key),
    title: stateTitle(stage, language),
    lines: [],
    look: stage.practised ? 'practised' : 'plain',
  }));
  const beyond: readonly Box[] = arrows.some(({ from }) => from === anywhere)
    ? [{ id: anywhere, title: words.anyState[language], lines: [], look: 'elsewhere' }]
    : [];
  return printDrawing({
    title: `${procedure.title[language]}${words.colon[language]}${words.overview[language]}`,
    start: region.initial === null ? null : boxId(region.initial),
    boxes: [...stages, ...beyond],
    arrows: inOrderOfBoxes(arrows, stages),
  });
};
