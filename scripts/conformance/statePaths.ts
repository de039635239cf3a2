import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/**
 * Case → the states of its rows in the order of the file, repeats left out. Reads the UCI incident log alone, whose fields
 * have no quotes and no commas, and with nothing of the package that reads it otherwise: so the two can be held together.
 */
export const statePaths = async (file: string): Promise<ReadonlyMap<string, readonly string[]>> => {
  const bytes = createReadStream(file);
  const lines = createInterface({ input: file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes });
  const paths = new Map<string, string[]>();
  let columns: readonly [number, number] | undefined;
  for await (const line of lines) {
    const fields = line.split(',');
    if (columns === undefined) {
      columns = [fields.indexOf('number'), fields.indexOf('incident_state')];
      continue;
    }
    const [caseId = '', state = ''] = columns.map((column) => fields[column] ?? '');
    const path = paths.get(caseId);
    if (path === undefined) paths.set(caseId, [state]);
    else if (path.at(-1) !== state) path.push(state);
  }
  return paths;
};
