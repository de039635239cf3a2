// `pnpm replay <file>`: a log of incidents through the procedure, on the log's own clock (docs/replay.md).
import { builtInDirectory, createServiceDesk, incidentProcedure, type ServiceDesk } from '@statedesk/core';
import {
  IdempotencyConflictError,
  StoreDamagedError,
  StoreIncompatibleError,
  StoreUnavailableError,
  type Store,
} from '@statedesk/engine';
import {
  LogFaultError,
  logClock,
  logCounterparts,
  LogUnreadableError,
  readMapping,
  readMappingFile,
  replayLog,
  uciMapping,
  type LogClock,
  type Mapping,
} from '@statedesk/eventlog';
import { measured, type Measured } from './measured.ts';
import { openStore } from './openStore.ts';
import { readCommandLine, usage, type ReplayCommandLine } from './options.ts';
import { printMeasured } from './printMeasured.ts';
import { commandLine, type Ending } from '../terminal/commandLine.ts';
import { openJsonLines } from '../terminal/jsonLines.ts';
import { LinesUnwritableError } from '../terminal/linesUnwritableError.ts';
import { progressBar } from '../terminal/progressBar.ts';

const mappingOf = async (file: string | undefined): Promise<Mapping> =>
  file === undefined ? readMapping(uciMapping, incidentProcedure) : readMappingFile(file, incidentProcedure);

const openDesk = (store: Store, clock: LogClock, { calendars, directory }: Mapping): Promise<ServiceDesk> =>
  createServiceDesk({
    ...{ store, clock, calendars },
    ports: { directory: builtInDirectory(directory) },
    effects: logCounterparts,
  });

const replay = async (asked: ReplayCommandLine, mapping: Mapping): Promise<Measured> => {
  const { file, deadlines, strict, tenant } = asked;
  const started = performance.now();
  const findings = asked.findings === undefined ? undefined : await openJsonLines(asked.findings);
  const { store, forget } = openStore(asked.store);
  const clock = logClock();
  const position = await store.position();
  const desk = await openDesk(store, clock, mapping);
  const bar = progressBar(process.stderr);
  try {
    const result = await replayLog(file, {
      ...{ desk, clock, position, procedure: incidentProcedure, mapping, deadlines, strict },
      ...(tenant === undefined ? {} : { tenant }),
      onFinding: (finding) => findings?.write(finding),
      onProgress: bar.show,
    });
    return measured(result, performance.now() - started);
  } finally {
    bar.clear();
    await desk.close();
    forget();
    await findings?.close();
  }
};

/** What a person can do something about; anything else is a bug and shows its stack. */
const expected = [
  LogUnreadableError,
  LogFaultError,
  IdempotencyConflictError,
  StoreDamagedError,
  StoreIncompatibleError,
  StoreUnavailableError,
  LinesUnwritableError,
] as const;

/** Whether anything of the log is in the store, by this run or one before. */
const takenFrom = ({ commands }: Measured): boolean => commands.recorded + commands.synthetic > 0;

const run = async (asked: ReplayCommandLine, mapping: Mapping): Promise<Ending> => {
  try {
    const result = await replay(asked, mapping);
    process.stdout.write(asked.json ? `${JSON.stringify(result, null, 2)}\n` : printMeasured(result));
    return takenFrom(result) ? undefined : { status: 1, message: `${asked.file}: nothing of it was taken` };
  } catch (error) {
    if (expected.some((kind) => error instanceof kind) && error instanceof Error)
      return { status: 1, message: error.message };
    throw error;
  }
};

// When it is interrupted, a store that was kept goes on where it stopped; a temporary one goes with the process.
await commandLine(usage, async (args) => {
  const asked = readCommandLine(args);
  if (asked === undefined) return undefined;
  const mapping = await mappingOf(asked.mapping);
  return () => run(asked, mapping);
});
