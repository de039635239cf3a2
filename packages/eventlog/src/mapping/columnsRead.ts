import type { Mapping } from './mapping.ts';
import { sendingsOf } from './sendingsOf.ts';
import { flattenTemplate, type Template } from './template.ts';

/** What a mapping asks of a log's columns. */
export interface ColumnsRead {
  /** Without these no row says anything. */
  readonly needed: readonly string[];
  /** All columns whose text is kept. */
  readonly texts: readonly string[];
  /** The columns read as times. */
  readonly times: readonly string[];
  /** Column → the texts that its table knows: any other is worth a word, whatever is taken instead. */
  readonly known: ReadonlyMap<string, ReadonlySet<string>>;
}

const templatesOf = (mapping: Mapping): readonly Template[] =>
  [
    ...Object.values(mapping.actors).map(({ id }) => id),
    ...sendingsOf(mapping).flatMap(([, { payload }]) => payload ?? []),
  ].flatMap(flattenTemplate);

const columnsNamed = (template: Template): readonly string[] => {
  if (template.kind === 'column') return [template.column];
  return template.kind === 'text' ? template.columns : [];
};

const tablesOf = (templates: readonly Template[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const tables = new Map<string, ReadonlySet<string>>();
  for (const template of templates)
    if (template.kind === 'column' && template.values !== undefined)
      tables.set(template.column, new Set(Object.keys(template.values)));
  return tables;
};

/** Works out once which columns a mapping reads, and how. */
export const columnsRead = (mapping: Mapping): ColumnsRead => {
  const templates = templatesOf(mapping);
  const { caseId, at, state, openedAt, priority } = mapping.columns;
  const asked = sendingsOf(mapping).flatMap(([, { only }]) => only?.column ?? []);
  const counted = priority === undefined ? [] : [priority];
  const changing = mapping.changes.flatMap(({ columns: changed }) => changed);
  const times = templates.flatMap((template) => (template.kind === 'time' ? [template.column] : []));
  return {
    needed: [caseId, at, state],
    texts: [...new Set([...templates.flatMap(columnsNamed), ...changing, ...asked, ...counted])],
    times: [...new Set([...times, ...(openedAt === undefined ? [] : [openedAt])])],
    known: tablesOf(templates),
  };
};
