import { basename } from 'node:path';
import type { Procedure } from '@statedesk/engine';
import { LogFaultError } from './errors/logFaultError.ts';
import { describeFault, type OnFault } from './faults/logFault.ts';
import { logEvents } from './log/logEvents.ts';
import { replayEvents } from './replay/replayEvents.ts';
import { requirementsOf } from './replay/requirementsOf.ts';
import { fileCounter, type FileFigures } from './report/fileFigures.ts';
import { ledger } from './report/ledger.ts';
import type { ReplayCounts } from './report/replayCounts.ts';
import { storeFigures, type StoreFigures } from './report/storeFigures.ts';
import { parseLogPath, parseReplayOptions } from './parseReplayOptions.ts';
import type { ReplayOptions } from './replayOptions.ts';
import { routeOver } from './route/route.ts';
import { identify } from './source/identify.ts';

/** What a replay did, beside what the file says and what the store says. */
export interface ReplayResult extends ReplayCounts {
  /** SHA-256 of the unpacked log, in hex. */
  readonly identity: string;
  readonly file: FileFigures;
  readonly store: StoreFigures;
}

const stopAtFirst = (file: string, tell: OnFault): OnFault => {
  return (fault) => {
    tell(fault);
    throw new LogFaultError(`${file}:${fault.line}: ${describeFault(fault)}`, { fault });
  };
};

const statesOf = ({ structure }: Procedure, region: string): readonly string[] =>
  structure.states.find(({ key }) => key === region)?.states.map(({ key }) => key) ?? [];

/**
 * Replays a log of incidents into a desk, in order of time, on the log's own clock.
 *
 * Each row becomes the commands that bring its incident from where it stands to where the row says it is. What the log
 * tells is journaled as `recorded`, what the procedure demands besides as `synthetic`, both with `file:line`. Rows that
 * cannot be read are faults, rows that the procedure does not take are deviations; every one is counted and told to
 * `onFinding`. The log is read to its end before the first command; memory does not grow with it. A second run on the
 * same store changes nothing, and one that was interrupted goes on where it stopped.
 *
 * @throws InvalidOptionsError `invalid-options`; LogUnreadableError `log-unreadable`; LogFaultError `log-fault` under `strict`; the errors of the desk's store
 *
 * @example
 * ```ts
 * const clock = logClock();
 * const desk = await createServiceDesk({ store, clock });
 * const mapping = readMapping(uciMapping, incidentProcedure);
 * const result = await replayLog('log.csv.gz', { desk, clock, position: 0, procedure: incidentProcedure, mapping });
 * ```
 */
export const replayLog = async (log: string, options: ReplayOptions): Promise<ReplayResult> => {
  const { desk, clock, mapping, position, procedure, tenant, deadlines, ...told } = parseReplayOptions(options);
  const file = parseLogPath(log);
  const { onFinding, onProgress, strict, temporaryDirectory } = told;
  const identity = await identify(file);
  const [counter, book] = [fileCounter(mapping), ledger(onFinding)];
  const fault: OnFault = (found) => {
    counter.fault(found);
    book.fault(found);
  };

  let [read, replayed] = [0, 0];
  const events = logEvents(file, {
    mapping,
    directory: temporaryDirectory,
    onFault: strict ? stopAtFirst(file, fault) : fault,
    onRow: (row) => {
      counter.row(row);
      onProgress({ phase: 'reading', done: (read += 1), total: undefined });
    },
    onCaseEvent: counter.caseEvent,
  });
  await replayEvents(events, {
    target: desk,
    clock,
    deadlines,
    mapping,
    route: routeOver(mapping.steps),
    requirements: requirementsOf(procedure),
    start: procedure.charts.practised.start.state,
    origin: { identity, fileName: basename(file), tenant },
    onReplayed: (row) => {
      book.replayed(row, position);
      if (row.event.kind === 'row') onProgress({ phase: 'replaying', done: (replayed += 1), total: read });
    },
  });

  const figures = counter.figures();
  const places = { stages: statesOf(procedure, 'stage'), followUps: statesOf(procedure, 'followUp') };
  const store = await storeFigures({ catalogue: desk, mapping, tenant }, figures.opened, places);
  return { identity, file: figures, store, ...book.counts() };
};
