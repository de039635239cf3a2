import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { root, scratch } from '../workspace/root.ts';

const verdictsSchema = z.object({
  noticed: z.record(z.string(), z.string()),
  tried: z.record(z.string(), z.number()),
});

/** What came of a run: which part was noticed by which test, and how many tests were asked about each. */
export interface KnockOutRun extends z.output<typeof verdictsSchema> {
  /** Every test passed with everything in its place. */
  readonly sound: boolean;
}

/** Runs the tests of some files with each of some parts disabled in turn. What the run prints goes to standard error. */
export const runKnockOuts = (asked: readonly string[], files: readonly string[]): KnockOutRun => {
  const verdicts = join(scratch, 'knockout.json');
  mkdirSync(scratch, { recursive: true });
  writeFileSync(verdicts, JSON.stringify({ asked, noticed: {}, tried: {} }));
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--config', 'scripts/knockout/vitest.config.ts', ...files],
    { cwd: root, env: { ...process.env, STATEDESK_KNOCKOUT: verdicts }, stdio: ['ignore', 2, 2] },
  );
  return { ...verdictsSchema.parse(JSON.parse(readFileSync(verdicts, 'utf8'))), sound: status === 0 };
};
