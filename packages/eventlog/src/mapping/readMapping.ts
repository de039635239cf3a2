import { parseOptions, parseWith, procedureSchema, type Procedure } from '@statedesk/engine';
import * as z from 'zod';
import { MappingError, type MappingIssue } from '../errors/mappingError.ts';
import { mappingSchema, type Mapping } from './mapping.ts';
import { payloadIssues } from './payloadIssues.ts';
import { procedureIssues } from './procedureIssues.ts';
import { referenceIssues } from './referenceIssues.ts';

/** Turns a mapping away. @throws MappingError */
export const refuseMapping = (issues: readonly MappingIssue[]): never => {
  const listed = issues.map(({ path, message }) => `  ${path || '(whole)'}: ${message}`).join('\n');
  throw new MappingError(`The mapping is not sound:\n${listed}`, { issues });
};

/**
 * Reads a mapping from the JSON a user wrote, and holds it against the procedure it is for.
 *
 * @throws MappingError `invalid-mapping`, listing every issue with its place: a zone that does not exist, a step
 * to a place the procedure does not have, a field with a misspelt name …; InvalidOptionsError for what is no procedure
 *
 * @example readMapping(JSON.parse(await readFile('my-mapping.json', 'utf8')), incidentProcedure)
 */
export const readMapping = (json: unknown, procedure: Procedure): Mapping => {
  const { procedure: known } = parseOptions('readMapping', z.object({ procedure: procedureSchema }), { procedure });
  const { value: mapping, issues: misread } = parseWith(mappingSchema, json);
  if (mapping === undefined) return refuseMapping(misread.map(({ path, message }) => ({ path, message: message.en })));
  const issues = [...referenceIssues(mapping), ...procedureIssues(mapping, known), ...payloadIssues(mapping, known)];
  return issues.length > 0 ? refuseMapping(issues) : mapping;
};
