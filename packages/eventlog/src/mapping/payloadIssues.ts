import type { CommandDefinition, Procedure } from '@statedesk/engine';
import * as z from 'zod';
import type { MappingIssue } from '../errors/mappingError.ts';
import type { LogRow } from '../log/logRow.ts';
import { fillObject } from './fillTemplate.ts';
import { imaginedRows } from './imaginedRows.ts';
import type { Mapping, Sending } from './mapping.ts';
import { fixedSite, payloadSite, type PayloadSite } from './payloadSite.ts';
import { sendingsOf } from './sendingsOf.ts';
import type { ObjectTemplate } from './template.ts';

type Payload = CommandDefinition['payload'];

const nothing: ObjectTemplate = { kind: 'object', fields: {} };

const fieldsOf = (schema: Payload, path: readonly PropertyKey[]): string => {
  if (path.length > 0 || !(schema instanceof z.ZodObject)) return '';
  const fields = Object.keys(schema.shape);
  return fields.length > 0 ? `; accepted: ${fields.join(', ')}` : '; the command takes none';
};

/** What a schema says of one payload: of a value, or of the name of a field. */
interface Objection {
  readonly path: readonly PropertyKey[];
  readonly ofName: boolean;
  readonly message: string;
}

const objectionsTo = (payload: unknown, schema: Payload): readonly Objection[] =>
  (schema.safeParse(payload).error?.issues ?? []).flatMap((issue): readonly Objection[] => {
    const { path } = issue;
    if (issue.code !== 'unrecognized_keys') return [{ path, ofName: false, message: issue.message }];
    const message = `no such field${fieldsOf(schema, path)}`;
    return issue.keys.map((key) => ({ path: [...path, key], ofName: true, message }));
  });

interface Suspect extends PayloadSite {
  readonly message: string;
  readonly rows: Set<LogRow>;
}

/** What no row could mend: a place is wrong where every row for which it speaks is turned away there. */
const issuesOf = ({ payload: template = nothing }: Sending, schema: Payload): readonly MappingIssue[] => {
  const rows = imaginedRows(template);
  const suspects = new Map<string, Suspect>();
  for (const row of rows)
    for (const { path, ofName, message } of objectionsTo(fillObject(template, row), schema)) {
      const site = ofName ? fixedSite(path) : payloadSite(template, path, row);
      if (site === undefined) continue;
      const suspect = suspects.get(site.pointer) ?? { ...site, message, rows: new Set() };
      suspects.set(site.pointer, suspect);
      suspect.rows.add(row);
    }
  return [...suspects.values()]
    .filter((suspect) => rows.every((row) => suspect.rows.has(row) || !suspect.appliesTo(row)))
    .map(({ pointer, message }) => ({ path: `/payload${pointer}`, message }));
};

/**
 * What a mapping puts into payloads and no command takes, as far as it does not depend on what a row says: constants,
 * the values of tables, fields that are misspelt or missing.
 */
export const payloadIssues = (mapping: Mapping, { commands }: Procedure): readonly MappingIssue[] =>
  sendingsOf(mapping).flatMap(([place, sending]) => {
    const definition = Object.hasOwn(commands, sending.command) ? commands[sending.command] : undefined;
    if (definition === undefined) return [];
    return issuesOf(sending, definition.payload).map(({ path, message }) => ({ path: `${place}${path}`, message }));
  });
