import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import {
  builtInDirectory,
  createServiceDesk,
  incidentProcedure,
  type IncidentPolicyInput,
  type ServiceDesk,
} from '@statedesk/core';
import type { JournalEntry, Store } from '@statedesk/engine';
import { sqliteStore } from '@statedesk/sqlite';
import { afterAll, beforeAll } from 'vitest';
import { readMapping } from './mapping/readMapping.ts';
import { uciMapping } from './mapping/uciMapping.ts';
import { logClock } from './replay/logClock.ts';
import { logCounterparts } from './replay/logCounterparts.ts';
import { replayLog, type ReplayResult } from './replayLog.ts';
import type { ReplayOptions } from './replayOptions.ts';
import type { Finding } from './report/finding.ts';

/** 43 cases of a real log. */
export const sample = join(import.meta.dirname, '..', 'fixtures', 'uci-sample.csv');
export const mapping = readMapping(uciMapping, incidentProcedure);

/** A folder for the tests of one file, gone afterwards: the path of a name in it. */
export const temporaryFolder = (): ((name: string) => string) => {
  let directory = '';
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'statedesk-spec-'));
  });
  afterAll(() => rm(directory, { recursive: true }));
  return (name) => join(directory, name);
};

export interface Replayed {
  readonly result: ReplayResult;
  readonly findings: readonly Finding[];
}

/** Opens the store file for one run, as the next process would. */
export const on = async <Answer>(
  file: string,
  use: (desk: ServiceDesk, store: Store, clock: ReturnType<typeof logClock>) => Promise<Answer>,
  policy: IncidentPolicyInput = {},
): Promise<Answer> => {
  const store = sqliteStore({ file, synchronous: 'normal' });
  const clock = logClock();
  const ports = { directory: builtInDirectory(mapping.directory) };
  const desk = await createServiceDesk({
    store,
    clock,
    policy,
    ports,
    effects: logCounterparts,
  });
  try {
    return await use(desk, store, clock);
  } finally {
    await desk.close();
  }
};

/** Replays a log into a store file, telling all that was found. */
export const run = (
  log: string,
  file: string,
  options: Partial<ReplayOptions> = {},
  policy: IncidentPolicyInput = {},
): Promise<Replayed> =>
  on(
    file,
    async (desk, store, clock) => {
      const findings: Finding[] = [];
      const result = await replayLog(log, {
        ...{ desk, clock, mapping, procedure: incidentProcedure, position: await store.position() },
        onFinding: (finding) => findings.push(finding),
        ...options,
      });
      return { result, findings };
    },
    policy,
  );

export const everyEntry = (file: string): Promise<readonly JournalEntry[]> =>
  on(file, async (desk) => {
    const entries: JournalEntry[] = [];
    for (;;) {
      const page = await desk.changes({ after: entries.length, limit: 1000 });
      if (page.length === 0) return entries;
      entries.push(...page);
    }
  });

/** The file's tables as they are, below the store: name → rows. */
export const everyTable = (file: string): Readonly<Record<string, readonly unknown[]>> => {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").all();
    return Object.fromEntries(
      tables.map(({ name }) => [String(name), database.prepare(`SELECT * FROM "${String(name)}"`).all()]),
    );
  } finally {
    database.close();
  }
};
