import type { Procedure } from '@statedesk/engine';
import { readCalendarFiles } from './readCalendarFiles.ts';
import { parseLogPath } from '../parseReplayOptions.ts';
import type { Mapping } from './mapping.ts';
import { readJsonFile } from './readJsonFile.ts';
import { readMapping, refuseMapping } from './readMapping.ts';

/**
 * Reads a mapping from its file, with the calendars it keeps in files beside it, and holds it against the procedure.
 *
 * @throws MappingError `invalid-mapping`, as `readMapping`; also where a file is not there or not JSON;
 * InvalidOptionsError for what is no path
 *
 * @example const mapping = await readMappingFile('tickets.mapping.json', incidentProcedure);
 */
export const readMappingFile = async (file: string, procedure: Procedure): Promise<Mapping> => {
  const read = await readJsonFile(parseLogPath(file, 'readMappingFile'));
  if ('problem' in read) return refuseMapping([{ path: '', message: read.problem }]);
  const { json, issues } = await readCalendarFiles(read.json, file);
  return issues.length > 0 ? refuseMapping(issues) : readMapping(json, procedure);
};
