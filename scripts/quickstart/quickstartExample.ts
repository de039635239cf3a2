import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workspace/root.ts';
import { transcriptDifference } from './transcriptDifference.ts';

const directory = join(root, 'examples', 'quickstart');

/** The first program a newcomer runs: `pnpm quickstart`, and the same text on the packed packages. */
export const quickstartProgram = join(directory, 'src', 'main.ts');

/**
 * Whether this checkout has the example at all; prints a note where it has not. Once its folder is there, program and
 * transcript have to be.
 */
export const hasQuickstart = (): boolean => {
  const there = existsSync(directory);
  if (!there) console.log('note: examples/quickstart is not built yet, no transcript was compared');
  return there;
};

/** Holds what the quickstart printed against the transcript kept beside it. @throws Error with the first difference. */
export const expectTranscript = (printed: string, where: string): void => {
  const kept = readFileSync(join(directory, 'transcript.txt'), 'utf8');
  const difference = transcriptDifference(kept, printed);
  if (difference !== undefined) throw new Error(`${where}: ${difference}`);
};
