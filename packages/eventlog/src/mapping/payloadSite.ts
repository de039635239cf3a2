import type { LogRow } from '../log/logRow.ts';
import { pointerTo } from './pointerTo.ts';
import { flattenTemplate, type Template } from './template.ts';

/** A place in a payload's template that always says the same, and the rows for which it speaks. */
export interface PayloadSite {
  /** RFC 6901 pointer, from the payload down. */
  readonly pointer: string;
  readonly appliesTo: (row: LogRow) => boolean;
}

/** A place that says the same for every row, such as the name of a field. */
export const fixedSite = (path: readonly PropertyKey[]): PayloadSite => ({
  pointer: pointerTo(path),
  appliesTo: () => true,
});

const isConstant = (template: Template): boolean => flattenTemplate(template).every(({ kind }) => kind === 'constant');

const inTable = (
  { column, values = {}, otherwise }: Extract<Template, { readonly kind: 'column' }>,
  path: readonly PropertyKey[],
  row: LogRow,
): PayloadSite | undefined => {
  const text = row.values[column];
  if (text !== undefined && Object.hasOwn(values, text))
    return { pointer: pointerTo([...path, 'values', text]), appliesTo: (other) => other.values[column] === text };
  const isOther = (other: LogRow): boolean => !Object.hasOwn(values, other.values[column] ?? '');
  return otherwise === undefined ? undefined : { pointer: pointerTo([...path, 'otherwise']), appliesTo: isOther };
};

/**
 * Which part of a template stands at a path of the payload it filled for a row; undefined where that part is the log's
 * to fill.
 */
export const payloadSite = (
  template: Template,
  path: readonly PropertyKey[],
  row: LogRow,
  walked: readonly PropertyKey[] = [],
): PayloadSite | undefined => {
  const [key, ...rest] = path;
  if (key !== undefined && template.kind === 'object') {
    const field = template.fields[String(key)];
    return field === undefined ? fixedSite([...walked, key]) : payloadSite(field, rest, row, [...walked, key]);
  }
  if (isConstant(template)) return fixedSite([...walked, ...path]);
  return template.kind === 'column' ? inTable(template, walked, row) : undefined;
};
