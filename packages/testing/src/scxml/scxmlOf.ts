import type { Procedure, Profile, StatePath, StateStructure, TransitionStructure } from '@statedesk/engine';
import { guardExpression } from './guardExpression.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const quote = (text: string): string => `"${text.replace(/[&<>"]/g, (character) => escapes[character] ?? character)}"`;

const idOf = (root: StateStructure, path: StatePath): string => (path.length === 0 ? root.key : path.join('.'));

const attributes = (values: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}=${quote(value)}`]))
    .join('');

// What leads from a compound state into itself leaves the regions beside it alone; SCXML wants that said.
const staysWithin = ({ source, targets }: TransitionStructure): boolean =>
  targets.length > 0 &&
  targets.every((path) => path.length > source.length && source.every((key, index) => path[index] === key));

const transitionLine = (root: StateStructure, transition: TransitionStructure): string => {
  const { command, guard, targets } = transition;
  const target = targets.map((path) => idOf(root, path)).join(' ');
  return `<transition${attributes({
    event: command ?? undefined,
    cond: guard === null ? undefined : guardExpression(guard),
    target: target === '' ? undefined : target,
    type: staysWithin(transition) ? 'internal' : undefined,
  })}/>`;
};

const elements = {
  atomic: 'state',
  compound: 'state',
  parallel: 'parallel',
  final: 'final',
  history: 'history',
} as const;

const stateLines = (root: StateStructure, state: StateStructure, profile: Profile): readonly string[] => {
  const element = elements[state.kind];
  const initial = state.initial === null ? undefined : idOf(root, [...state.path, state.initial]);
  const arrows = state.transitions.filter(({ practised }) => profile === 'practised' || !practised);
  return [
    `<${element}${attributes({ id: idOf(root, state.path), initial })}>`,
    ...arrows.map((arrow) => `  ${transitionLine(root, arrow)}`),
    ...state.states.flatMap((below) => stateLines(root, below, profile).map((line) => `  ${line}`)),
    `</${element}>`,
  ];
};

/**
 * The statechart of a procedure as SCXML, in one reading: states, arrows and how guards combine, for an interpreter that
 * is not the engine's. What a guard finds is not in it: each event brings the verdicts as data, by `verdictName`. It
 * holds no data and does nothing: what actions and effects come to is no business of a chart.
 *
 * Source: State Chart XML (SCXML), W3C Recommendation, 1 September 2015.
 */
export const scxmlOf = ({ structure, id }: Pick<Procedure, 'structure' | 'id'>, profile: Profile): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<scxml${attributes({
      xmlns: 'http://www.w3.org/2005/07/scxml',
      version: '1.0',
      datamodel: 'ecmascript',
      name: id,
      initial: idOf(structure, []),
    })}>`,
    ...stateLines(structure, structure, profile).map((line) => `  ${line}`),
    '</scxml>',
    '',
  ].join('\n');
