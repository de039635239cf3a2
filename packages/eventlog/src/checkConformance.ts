import { basename } from 'node:path';
import { incidentProcedure } from '@statedesk/core';
import type { Profile } from '@statedesk/engine';
import type { CaseConformance } from './conformance/caseConformance.ts';
import { deviationsUnder, type UnderReading } from './conformance/deviationsUnder.ts';
import { casesTogether, type LogCase } from './conformance/logCase.ts';
import { readingCounter, type ReadingFigures } from './conformance/readingFigures.ts';
import type { ConformanceOptions } from './conformanceOptions.ts';
import { describeFault, leavesRowOut, type OnFault } from './faults/logFault.ts';
import { eventsByCase } from './log/eventsByCase.ts';
import { parseConformanceOptions } from './parseConformanceOptions.ts';
import { parseLogPath } from './parseReplayOptions.ts';
import { requirementsOf } from './replay/requirementsOf.ts';
import { tallies, type Tally } from './report/tally.ts';
import { routeOver } from './route/route.ts';
import { identify } from './source/identify.ts';

/** How a log stands to the procedure, under both readings. */
export interface ConformanceResult {
  /** SHA-256 of the unpacked log, in hex. */
  readonly identity: string;
  readonly rows: { readonly usable: number; readonly leftOut: number };
  readonly cases: number;
  /** Of these, the cases whose first rows are there. */
  readonly complete: number;
  readonly readings: Readonly<Record<Profile, ReadingFigures>>;
  /** Fault code → how often and where. */
  readonly faults: Readonly<Record<string, Tally>>;
}

const statesOf = (events: LogCase): readonly string[] =>
  events
    .filter(({ kind }) => kind === 'row')
    .map(({ row }) => row.state)
    .filter((state, index, states) => state !== states[index - 1]);

/** So many cases are held in memory, and decided on one desk, at a time. */
const casesAtATime = 500;

type Readings = Readonly<Record<Profile, ReadonlyMap<string, CaseConformance['deviations'][Profile]>>>;

const caseFound = (
  events: LogCase,
  { written, practised }: Readings,
  beginnings: readonly string[] | undefined,
): CaseConformance => {
  const { caseId, line } = events[0].row;
  const states = statesOf(events);
  const deviations = { written: written.get(caseId) ?? [], practised: practised.get(caseId) ?? [] };
  const complete = beginnings === undefined || beginnings.includes(states[0] ?? '');
  return { caseId, line, complete, states, deviations };
};

const faultCounter = (tell: OnFault) => {
  const faults = tallies();
  const count = { leftOut: 0 };
  const onFault: OnFault = (fault) => {
    faults.add(fault.code, fault.line, describeFault(fault));
    if (leavesRowOut.has(fault.code)) count.leftOut += 1;
    tell(fault);
  };
  return { onFault, count, faults: faults.all };
};

const caseCounter = () => {
  const [written, practised] = [readingCounter(), readingCounter()];
  const counts = { cases: 0, complete: 0 };
  return {
    count: (found: CaseConformance): void => {
      counts.cases += 1;
      if (found.complete) counts.complete += 1;
      written.count(found, found.deviations.written);
      practised.count(found, found.deviations.practised);
    },
    figures: () => ({ ...counts, readings: { written: written.figures(), practised: practised.figures() } }),
  };
};

/**
 * Holds every case of a log against the incident procedure, under both readings (5.1–5.14): which cases it takes whole,
 * and which requirement the others part from. A case is replayed as `replayLog` does it, each reading on a desk in
 * memory; so what the log does not tell and the procedure demands is supplied, and what `fit` counts are cases of which
 * no row is refused. Nothing is kept; memory does not grow with the log.
 *
 * @throws InvalidOptionsError `invalid-options`; LogUnreadableError `log-unreadable`
 *
 * @example
 * ```ts
 * const mapping = readMapping(uciMapping, incidentProcedure);
 * const { cases, readings } = await checkConformance('log.csv.gz', { mapping });
 * console.log(readings.written.fit / cases, readings.written.broken);
 * ```
 */
export const checkConformance = async (log: string, options: ConformanceOptions): Promise<ConformanceResult> => {
  const {
    mapping,
    policy,
    temporaryDirectory: directory,
    onCase,
    onProgress,
    ...told
  } = parseConformanceOptions(options);
  const file = parseLogPath(log, 'checkConformance');
  const identity = await identify(file);
  const [faults, counter] = [faultCounter(told.onFault), caseCounter()];
  const [decided, usable] = [{ rows: 0 }, { rows: 0 }];
  const context: Omit<UnderReading, 'profile'> = {
    ...{ mapping, policy, route: routeOver(mapping.steps), requirements: requirementsOf(incidentProcedure) },
    start: incidentProcedure.charts.practised.start.state,
    origin: { identity, fileName: basename(file), tenant: 'default' },
  };

  const onRow = (): void => onProgress({ phase: 'reading', done: (usable.rows += 1), total: undefined });
  const events = eventsByCase(file, { mapping, directory, onFault: faults.onFault, onRow });
  for await (const cases of casesTogether(events, casesAtATime)) {
    const readings: Readings = {
      written: await deviationsUnder({ ...context, profile: 'written' }, cases),
      practised: await deviationsUnder({ ...context, profile: 'practised' }, cases),
    };
    for (const one of cases) {
      const found = caseFound(one, readings, mapping.opening.states);
      counter.count(found);
      onCase(found);
      decided.rows += one.length - 1;
    }
    onProgress({ phase: 'deciding', done: decided.rows, total: usable.rows });
  }
  const { leftOut } = faults.count;
  return { identity, rows: { usable: usable.rows, leftOut }, ...counter.figures(), faults: faults.faults() };
};
