import type { GuardTree, StateStructure, StateValue } from '@statedesk/engine';
import type { DrawnProcedure } from '../drawnProcedure.ts';
import type { Language } from '../language.ts';
import { words } from '../words.ts';
import { stateAt } from './paths.ts';
import { stateTitle } from './stateTitle.ts';

/** How a guard is told: in which language, and whether each part names its requirement. */
export interface GuardTelling {
  readonly language: Language;
  readonly requirements: boolean;
}

const pathsOf = (value: StateValue): readonly (readonly string[])[] =>
  typeof value === 'string'
    ? [[value]]
    : Object.entries(value).flatMap(([key, below]) => pathsOf(below).map((path) => [key, ...path]));

const placesOf = (chart: StateStructure, value: StateValue, language: Language): string =>
  pathsOf(value)
    .map((path) => stateTitle(stateAt(chart, path), language))
    .join(words.and[language]);

const namedGuard = (procedure: DrawnProcedure, name: string, telling: GuardTelling): string => {
  const guard = procedure.guards[name];
  if (!guard) return name;
  const sentence = guard.label[telling.language];
  return telling.requirements ? `${sentence} (${guard.requirement})` : sentence;
};

const inBrackets = (tree: GuardTree, sentence: string): string =>
  tree.kind === 'or' && tree.guards.length > 1 ? `(${sentence})` : sentence;

/** The parts of a guard that must all hold, each as a sentence part in the definition's words. */
export const conditionsOf = (procedure: DrawnProcedure, guard: GuardTree, telling: GuardTelling): readonly string[] =>
  guard.kind === 'and'
    ? guard.guards.flatMap((part) =>
        part.kind === 'and'
          ? conditionsOf(procedure, part, telling)
          : [inBrackets(part, guardSentence(procedure, part, telling))],
      )
    : [guardSentence(procedure, guard, telling)];

/** A guard in the definition's words: what must hold, as one sentence part. */
export const guardSentence = (procedure: DrawnProcedure, guard: GuardTree, telling: GuardTelling): string => {
  const { language } = telling;
  const tell = (tree: GuardTree): string => guardSentence(procedure, tree, telling);
  switch (guard.kind) {
    case 'named':
      return namedGuard(procedure, guard.name, telling);
    case 'and':
      return conditionsOf(procedure, guard, telling).join(words.and[language]);
    case 'or':
      return guard.guards
        .map((part) => (part.kind === 'and' ? `(${tell(part)})` : tell(part)))
        .join(words.or[language]);
    case 'not':
      return words.not[language] + (guard.guard.kind === 'named' ? tell(guard.guard) : `(${tell(guard.guard)})`);
    case 'in':
      return words.whileIn[language] + placesOf(procedure.structure, guard.state, language);
    case 'inline':
      return words.inCode[language];
  }
};
