import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createServiceDesk, type ServiceDesk } from '@statedesk/core';
import { virtualClock } from '@statedesk/testing';
import type { Connection } from '../connection/connection.ts';
import { handling, report } from '../incidentStory.suite.ts';
import { openDatabase } from '../opening/openDatabase.ts';
import { temporaryFolder } from '../sqliteHarness.suite.ts';
import { sqliteStore } from '../sqliteStore.ts';
import { storeOver } from '../storeOver.ts';
import { contentOf, type Content } from './contentOf.suite.ts';

/** A file when a transaction was over: how long its log was then, and what it held. */
export interface Moment extends Content {
  readonly logBytes: number;
}

/** A file without its log, the log that a desk wrote beside it, its index, and what was there after each transaction. */
export interface RecordedRun {
  readonly file: Buffer;
  readonly log: Buffer;
  readonly index: Buffer;
  readonly moments: readonly Moment[];
}

const start = '2026-03-02T09:00:00+08:00';

/** Notes each transaction that made the log longer; one ends where the store says so. */
const noted = (connection: Connection, moments: Moment[]): Connection => {
  let isOpen = false;
  const done = <Result>(result: Result): Result => {
    const logBytes = statSync(`${connection.file}-wal`).size;
    if (!isOpen && logBytes > (moments.at(-1)?.logBytes ?? -1)) moments.push({ logBytes, ...contentOf(connection) });
    return result;
  };
  return {
    ...connection,
    run: (sql, ...values) => {
      const changed = connection.run(sql, ...values);
      isOpen = sql.startsWith('BEGIN') || (isOpen && sql !== 'COMMIT' && sql !== 'ROLLBACK');
      return done(changed);
    },
    first: (sql, ...values) => done(connection.first(sql, ...values)),
    all: (sql, ...values) => done(connection.all(sql, ...values)),
  };
};

/** Two incidents side by side, so that a transaction holds steps of both; one by itself; in the end the clock's own. */
const tell = async (desk: ServiceDesk, pass: (minutes: number) => void): Promise<void> => {
  const ids = (await desk.executeAll([report('a'), report('b')])).map((answer) =>
    'instanceId' in answer ? answer.instanceId : '',
  );
  await desk.execute(report('c'));
  const [ours, theirs] = [handling('a', ids[0]!), handling('b', ids[1]!)];
  for (const [step, command] of ours.entries()) {
    pass(1);
    await desk.executeAll(step < 5 ? [command, theirs[step]!] : [command]);
  }
  pass(6 * 60);
  await desk.tick();
};

/** A desk's day on a new file, whose log is never emptied into it. `across`: what the store's statements pass through. */
export const recordedRun = async (
  across: (connection: Connection) => Connection = (connection) => connection,
): Promise<RecordedRun> => {
  const folder = temporaryFolder();
  const file = join(folder, 'desk.db');
  const clock = virtualClock(start);
  await (await createServiceDesk({ store: sqliteStore({ file }), clock })).close();
  const connection = openDatabase({ file, synchronous: 'normal', busyTimeoutMs: 1000 });
  connection.run('PRAGMA wal_autocheckpoint = 0');
  const moments: Moment[] = [{ logBytes: 0, ...contentOf(connection) }];
  const desk = await createServiceDesk({ store: storeOver(noted(across(connection), moments), 1000), clock });
  await tell(desk, (minutes) => clock.advanceBy(minutes * 60_000));
  const [whole, log, index] = ['', '-wal', '-shm'].map((suffix) => readFileSync(`${file}${suffix}`));
  // Closing gives leases back, and empties the log.
  const told = [...moments];
  await desk.close();
  rmSync(folder, { recursive: true });
  return { file: whole!, log: log!, index: index!, moments: told };
};
