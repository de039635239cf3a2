import type { StatePath, StateStructure, TransitionStructure } from '@statedesk/engine';
import { guardSentence } from '../chart/guardSentence.ts';
import { entryOf, stateAt } from '../chart/paths.ts';
import { titleBelow } from '../chart/stateTitle.ts';
import type { DrawnProcedure } from '../drawnProcedure.ts';
import type { Language } from '../language.ts';
import { words } from '../words.ts';

/** Whose tables, in which language. */
export interface Telling {
  readonly procedure: DrawnProcedure;
  readonly language: Language;
}

/** A state with the states around it, below a place: `Remote › Session`. */
export const stateCell = ({ procedure, language }: Telling, path: StatePath, place: StatePath): string =>
  path.length <= place.length
    ? words.anyState[language]
    : titleBelow(procedure.structure, place, stateAt(procedure.structure, path), language);

/** The roles that may give a command, or the clock; empty for a transition taken by itself. */
export const roleCell = ({ procedure, language }: Telling, { command }: TransitionStructure): string => {
  const by = command === null ? [] : (procedure.commands[command]?.by ?? []);
  if (by === 'system') return words.clock[language];
  return by.map((role) => procedure.roles[role]?.[language] ?? role).join(', ');
};

/** Everything that is asked before a transition is taken, each with its requirement. */
export const asksCell = ({ procedure, language }: Telling, { command, guard, index }: TransitionStructure): string => {
  // Of several ways with the same command the first whose guard holds is taken.
  const otherwise = index === 0 ? [] : [words.otherwise[language]];
  const sentence = guard === null ? [] : [guardSentence(procedure, guard, { language, requirements: true })];
  const conditions = command === null ? {} : (procedure.commands[command]?.conditions ?? {});
  const also = Object.values(conditions).map(({ label, requirement }) => `${label[language]} (${requirement})`);
  return [...otherwise, ...sentence, ...also].join('; ');
};

const entryPath = (chart: StateStructure, path: StatePath): StatePath => entryOf(stateAt(chart, path)).path;

/** Where a transition leads, steps entered by themselves included. */
export const targetCell = (telling: Telling, { targets }: TransitionStructure, place: StatePath): string =>
  targets.length === 0
    ? words.stays[telling.language]
    : targets.map((path) => stateCell(telling, entryPath(telling.procedure.structure, path), place)).join(', ');
