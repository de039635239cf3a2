import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { LinesUnwritableError } from './linesUnwritableError.ts';

/** A file that is written line by line, each an object as JSON. */
export interface JsonLines {
  readonly write: (line: object) => void;
  /** Waits until all of them are written. @throws LinesUnwritableError `lines-unwritable` */
  readonly close: () => Promise<void>;
}

const unwritable = (file: string, cause: unknown): LinesUnwritableError => {
  const why = cause instanceof Error ? cause.message : 'unwritable';
  return new LinesUnwritableError(`${file} cannot be written: ${why}`, { file }, { cause });
};

/** Opens a file of lines; what it held is gone. @throws LinesUnwritableError `lines-unwritable` */
export const openJsonLines = async (file: string): Promise<JsonLines> => {
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
    write: (line) => void stream.write(`${JSON.stringify(line)}\n`),
    close: async () => {
      stream.end();
      const failure = await ended;
      if (failure !== undefined) throw failure;
    },
  };
};
