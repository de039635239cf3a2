import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workspace/root.ts';
import { readTitles } from './readTitles.ts';
import type { SpecTitle } from './specTitle.ts';

const isRun = (file: string): boolean => file.endsWith('.spec.ts') && !file.endsWith('.types.spec.ts');

/** The spec files that a test run takes, in order of their paths. */
const specFiles = (): readonly string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.spec.ts'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter(isRun)
    .sort();

/** Every title of the workspace that names something. */
export const specTitles = (): readonly SpecTitle[] =>
  specFiles().flatMap((file) => readTitles(file, readFileSync(join(root, file), 'utf8')));
