import type { Procedure } from '@statedesk/engine';
import type * as z from 'zod';
import { MappingError, type MappingIssue } from '../errors/mappingError.ts';
import { mappingSchema, type Mapping } from './mapping.ts';
import { payloadIssues } from './payloadIssues.ts';
import { pointerTo } from './pointerTo.ts';
import { procedureIssues } from './procedureIssues.ts';
import { referenceIssues } from './referenceIssues.ts';

const schemaIssues = (error: z.ZodError): readonly MappingIssue[] =>
  error.issues.map(({ path, message }) => ({ path: pointerTo(path), message }));

/** Turns a mapping away. @throws MappingError */
export const refuseMapping = (issues: readonly MappingIssue[]): never => {
  const listed = issues.map(({ path, message }) => `  ${path || '(whole)'}: ${message}`).join('\n');
  throw new MappingError(`The mapping is not sound:\n${listed}`, { issues });
};

/**
 * Reads a mapping from the JSON a user wrote, and holds it against the procedure it is for.
 *
 * @throws MappingError `invalid-mapping`, listing every issue with its place: a zone that does not exist, a step
 * to a place the procedure does not have, a field with a misspelt name …
 *
 * @example readMapping(JSON.parse(await readFile('my-mapping.json', 'utf8')), incidentProcedure)
 */
export const readMapping = (json: unknown, procedure: Procedure): Mapping => {
  const parsed = mappingSchema.safeParse(json);
  if (!parsed.success) return refuseMapping(schemaIssues(parsed.error));
  const issues = [
    ...referenceIssues(parsed.data),
    ...procedureIssues(parsed.data, procedure),
    ...payloadIssues(parsed.data, procedure),
  ];
  return issues.length > 0 ? refuseMapping(issues) : parsed.data;
};
