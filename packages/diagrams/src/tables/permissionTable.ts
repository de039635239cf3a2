import type { StatePath, TransitionStructure } from '@statedesk/engine';
import { flattenTransitions } from '@statedesk/engine';
import * as z from 'zod';
import { marks } from '../chart/moveTitle.ts';
import { regionsOf } from '../chart/regions.ts';
import { stateTitle } from '../chart/stateTitle.ts';
import type { DrawnProcedure } from '../drawnProcedure.ts';
import type { Language } from '../language.ts';
import { languageSchema, parseDrawing } from '../parseDrawing.ts';
import { words } from '../words.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { markdownTable } from './markdownTable.ts';
import type { Telling } from './tableCells.ts';
import { asksCell, roleCell, stateCell, targetCell } from './tableCells.ts';

const columns = [
  words.state,
  words.command,
  words.role,
  words.asks,
  words.leadsTo,
  words.requirement,
  words.source,
  words.practised,
] as const;

const commandCell = ({ procedure, language }: Telling, { command, label }: TransitionStructure): string => {
  const named = command === null ? undefined : procedure.commands[command]?.label;
  return named?.[language] ?? command ?? label?.[language] ?? words.byItself[language];
};

const row = (telling: Telling, transition: TransitionStructure, place: StatePath): readonly string[] => [
  stateCell(telling, transition.source, place),
  commandCell(telling, transition),
  roleCell(telling, transition),
  asksCell(telling, transition),
  targetCell(telling, transition, place),
  transition.requirement ?? '',
  telling.procedure.requirements[transition.requirement ?? '']?.source ?? '',
  transition.practised ? marks.practised : '',
];

/** What one part of the chart decides: of each command, the region that owns it (rule R22); others only follow. */
const decidedIn = (procedure: DrawnProcedure, place: StatePath): readonly TransitionStructure[] =>
  flattenTransitions(procedure.structure).filter(({ source, command }) => {
    const isHere = (source[0] ?? '') === (place[0] ?? '') || procedure.structure.kind !== 'parallel';
    return isHere && (command === null || procedure.commands[command]?.region === (place[0] ?? 'root'));
  });

const section = (telling: Telling, title: string, place: StatePath): readonly string[] => {
  const table = markdownTable(
    columns.map((word) => word[telling.language]),
    decidedIn(telling.procedure, place).map((transition) => row(telling, transition, place)),
  );
  return table === '' ? [] : [`## ${escapeMarkdown(title)}\n\n${table}`];
};

const optionsSchema = z.strictObject({ language: languageSchema });

/**
 * Which command may be given in which state by which role, as Markdown: one table for each region, and one for what is
 * possible anywhere. Each row says what else is asked, the requirement, its source (T text, R reading, C control,
 * P practised) and whether it is an addition of the practised reading. What is not in it is refused.
 *
 * @example permissionTable(incidentProcedure, { language: 'zh' })
 * @throws InvalidOptionsError
 */
export const permissionTable = (procedure: DrawnProcedure, options: { readonly language: Language }): string => {
  const { language } = parseDrawing('permissionTable', optionsSchema, procedure, options);
  const telling: Telling = { procedure, language };
  if (procedure.structure.kind !== 'parallel') return section(telling, words.states[telling.language], []).join('\n');
  return [
    ...regionsOf(procedure.structure).flatMap((region) =>
      section(telling, stateTitle(region, telling.language), region.path),
    ),
    ...section(telling, words.anywhere[telling.language], []),
  ].join('\n');
};
