import { appendFileSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What a process put down outside of the database, each line before it went on: that outlives its death. */
export type Line =
  | {
      readonly acknowledged: string;
      readonly instanceId: string;
      readonly revision: number;
      readonly position: number;
    }
  | { readonly delivered: string };

/** Puts a line down; it is with the system when this returns. */
export const putDown = (file: string, line: Line): void => appendFileSync(file, `${JSON.stringify(line)}\n`);

/** Every line that processes put down in a folder. */
export const accountOf = (folder: string): readonly Line[] =>
  readdirSync(folder)
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
