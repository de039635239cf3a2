import { StoreDamagedError } from '@statedesk/engine';

/** The report of files that are not whole; nothing is repaired, so that a backup or a salvage finds them as they are. */
export const damaged = (file: string, why: string, cause?: unknown): StoreDamagedError =>
  new StoreDamagedError(
    `${file} is damaged: ${why}. It was left as it is: keep it, and restore a backup.`,
    { store: file },
    { cause },
  );
