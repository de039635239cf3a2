import { dirname, resolve } from 'node:path';
import * as z from 'zod';
import type { MappingIssue } from '../errors/mappingError.ts';
import { readJsonFile } from './readJsonFile.ts';

const naming = z.looseObject({ calendars: z.record(z.string(), z.unknown()) });
const fileReference = z.strictObject({ file: z.string().min(1) });

/** A mapping with the calendars that it keeps in files of their own put in their place, and what was wrong with these. */
export interface WithCalendars {
  readonly json: unknown;
  readonly issues: readonly MappingIssue[];
}

/** Reads the calendars that a mapping names as `{ "file": … }`, relative to the mapping's own file. */
export const readCalendarFiles = async (json: unknown, mappingFile: string): Promise<WithCalendars> => {
  const { data: mapping } = naming.safeParse(json);
  if (mapping === undefined) return { json, issues: [] };
  const calendars: Record<string, unknown> = { ...mapping.calendars };
  const issues: MappingIssue[] = [];
  for (const [name, calendar] of Object.entries(calendars)) {
    const { data: reference } = fileReference.safeParse(calendar);
    if (reference === undefined) continue;
    const read = await readJsonFile(resolve(dirname(mappingFile), reference.file));
    if ('json' in read) calendars[name] = read.json;
    else issues.push({ path: `/calendars/${name}/file`, message: read.problem });
  }
  return { json: { ...mapping, calendars }, issues };
};
