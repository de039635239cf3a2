import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { InvalidOptionsError } from '@statedesk/engine';

/** A folder of its own in the one that was given for temporary files. @throws InvalidOptionsError where none can be made */
export const temporaryFolder = async (directory: string): Promise<string> => {
  try {
    return await mkdtemp(join(directory, 'statedesk-sort-'));
  } catch (cause) {
    const message = { en: `no folder can be made in '${directory}'`, zh: `无法在“${directory}”中新建文件夹` };
    const fields = { of: 'temporaryDirectory', issues: [{ path: '/temporaryDirectory', message }] };
    throw new InvalidOptionsError(`temporaryDirectory: ${message.en}`, fields, { cause });
  }
};
