import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Finding } from '@statedesk/eventlog';
import { FindingsUnwritableError } from './findingsUnwritableError.ts';

/** Where findings go, a line of JSON each. */
export interface FindingsFile {
  readonly write: (finding: Finding) => void;
  /** Waits until all of them are written. @throws FindingsUnwritableError `findings-unwritable` */
  readonly close: () => Promise<void>;
}

const unwritable = (file: string, cause: unknown): FindingsUnwritableError => {
  const why = cause instanceof Error ? cause.message : 'unwritable';
  return new FindingsUnwritableError(`${file} cannot be written: ${why}`, { file }, { cause });
};

/** Opens the file that findings go to; what it held is gone. @throws FindingsUnwritableError `findings-unwritable` */
export const openFindings = async (file: string): Promise<FindingsFile> => {
  const stream = createWriteStream(file);
  try {
    await once(stream, 'open');
  } catch (cause) {
    throw unwritable(file, cause);
  }
  // Waited for at the end alone: until then a failure is kept here, not thrown at whoever runs.
  const ended = finished(stream).then(
    () => undefined,
    (cause: unknown) => unwritable(file, cause),
  );
  return {
    write: (finding) => void stream.write(`${JSON.stringify(finding)}\n`),
    close: async () => {
      stream.end();
      const failure = await ended;
      if (failure !== undefined) throw failure;
    },
  };
};
