import { catalogue } from '@statedesk/core';
import ts from 'typescript';
import { readTitle } from './readTitle.ts';
import type { SpecTitle } from './specTitle.ts';

const requirements = new Map(Object.entries(catalogue).map(([id, { title }]) => [id, `${id} ${title.en} ${title.zh}`]));

// At the beginning, or after the edge cases it is about; elsewhere only with its name, as `titled` gives it: an id in
// passing is none that the tests are titled with.
const leading = /^(?:edge cases? [\d, and]+, )?(?<id>(?:\d|ISO|PR)(?:\.\d+)?\.[a-l])(?![\w.])/u;

const requirementsIn = (title: string): readonly string[] => {
  const first = leading.exec(title)?.groups?.['id'];
  return [...requirements].filter(([id, named]) => id === first || title.includes(named)).map(([id]) => id);
};

const edgeCasesIn = (title: string): readonly number[] =>
  [...title.matchAll(/edge cases? (?<numbers>\d+(?:(?:, | and )\d+(?![\d.]))*)/gu)].flatMap(({ groups }) =>
    (groups?.['numbers'] ?? '').split(/, | and /u).map(Number),
  );

const isTitle = ({ expression }: ts.CallExpression): boolean =>
  ts.isIdentifier(expression) && ['describe', 'it'].includes(expression.text);

const titleOf = (file: string, node: ts.CallExpression): readonly SpecTitle[] => {
  const [given] = node.arguments;
  const title = given === undefined ? undefined : readTitle(given, (id) => requirements.get(id));
  if (title === undefined) return [];
  const named = { requirements: requirementsIn(title), edgeCases: edgeCasesIn(title) };
  return named.requirements.length + named.edgeCases.length === 0 ? [] : [{ file, title, ...named }];
};

/** The titles in the text of a spec file that name requirements or edge cases, in its order. Pure. */
export const readTitles = (file: string, text: string): readonly SpecTitle[] => {
  const titles: SpecTitle[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTitle(node)) titles.push(...titleOf(file, node));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  return titles;
};
