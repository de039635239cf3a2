import { copyFileSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** Moves a file to where it lies as a killed process leaves it: with what `work` wrote in its log, and no index of that. */
export const leftWithLog = (file: string, work: (database: DatabaseSync) => void): string => {
  const writing = new DatabaseSync(file);
  // With `normal`, no frame is written twice to fill a sector.
  writing.exec('PRAGMA wal_autocheckpoint = 0; PRAGMA synchronous = NORMAL');
  work(writing);
  const left = `${file}.left`;
  for (const suffix of ['', '-wal']) copyFileSync(`${file}${suffix}`, `${left}${suffix}`);
  writing.close();
  rmSync(file);
  return left;
};
