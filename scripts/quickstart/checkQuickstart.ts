// Gate: the README's `quickstart` command prints the transcript that is kept beside the example.
import { runOrThrow } from '../workspace/run.ts';
import { expectTranscript, hasQuickstart } from './quickstartExample.ts';

if (hasQuickstart()) expectTranscript(runOrThrow(process.execPath, ['--run', 'quickstart']), 'pnpm quickstart');
