import type { LogRow } from '../log/logRow.ts';
import { flattenTemplate, type Template } from './template.ts';

/** A text that no table knows; what a schema says about it, it says about the log and not about the mapping. */
const anyText = 'any text';

/** More rows than these are not imagined: what they would show is found when the log is replayed. */
const mostRows = 4_096;

type Texts = ReadonlySet<string | undefined>;

/** Column → the texts that make a difference: those in its tables, one that is in none, and none at all. */
const textsThatMatter = (templates: readonly Template[]): ReadonlyMap<string, Texts> => {
  const texts = new Map<string, Texts>();
  const add = (column: string, more: readonly (string | undefined)[]): void => {
    texts.set(column, new Set([...(texts.get(column) ?? [anyText]), ...more]));
  };
  for (const template of templates) {
    if (template.kind === 'column')
      add(template.column, [
        ...Object.keys(template.values ?? {}),
        ...(template.otherwise === undefined ? [] : [undefined]),
      ]);
    if (template.kind === 'text') for (const column of template.columns) add(column, []);
  }
  return texts;
};

const everyChoice = (texts: ReadonlyMap<string, Texts>): readonly Readonly<Record<string, string>>[] => {
  let chosen: readonly Readonly<Record<string, string>>[] = [{}];
  for (const [column, choices] of texts)
    chosen = chosen.flatMap((row) =>
      [...choices].map((text) => (text === undefined ? row : { ...row, [column]: text })),
    );
  return chosen;
};

/** Rows of every kind that a template tells apart; none where there would be too many. */
export const imaginedRows = (template: Template): readonly LogRow[] => {
  const templates = flattenTemplate(template);
  const texts = textsThatMatter(templates);
  if ([...texts.values()].reduce((product, { size }) => product * size, 1) > mostRows) return [];
  const times = Object.fromEntries(
    templates.flatMap((part) => (part.kind === 'time' ? [[part.column, 0] as const] : [])),
  );
  return everyChoice(texts).map((values) => ({ line: 0, caseId: '', at: 0, state: '', values, times }));
};
