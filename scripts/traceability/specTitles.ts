import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workspace/root.ts';
import { readTitles } from './readTitles.ts';
import type { SpecTitle } from './specTitle.ts';

const folders = ['packages/*/src', 'examples/*/src', 'scripts'];

/** The spec files that a test run takes, in order of their paths. */
const specFiles = (): readonly string[] =>
  globSync(
    folders.map((folder) => `${folder}/**/*.spec.ts`),
    { cwd: root },
  )
    .filter((file) => !file.endsWith('.types.spec.ts'))
    .sort();

/** Every title of the workspace that names something. */
export const specTitles = (): readonly SpecTitle[] =>
  specFiles().flatMap((file) => readTitles(file, readFileSync(join(root, file), 'utf8')));

/** Spec files that title tests with ids they compute: which, only a run tells. */
export const titledAtRunTime = (): readonly string[] =>
  specFiles().filter((file) => /titled\((?!')/u.test(readFileSync(join(root, file), 'utf8')));
