import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServiceDesk } from '@statedesk/core';
import type { CommitResult } from '@statedesk/engine';
import { virtualClock } from '@statedesk/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { report } from '../incidentStory.suite.ts';
import { openDatabase } from '../opening/openDatabase.ts';
import { plainCommit } from '../plainCommit.suite.ts';
import { rawSqlite, temporaryFolder } from '../sqliteHarness.suite.ts';
import { sqliteStore } from '../sqliteStore.ts';
import { storeOver } from '../storeOver.ts';
import { withoutTransactions } from '../withoutTransactions.suite.ts';
import { contentOf, type Content } from './contentOf.suite.ts';
import { recordedRun, type Moment, type RecordedRun } from './recordedRun.suite.ts';

const sector = 512;
const frame = 4096 + 24;

let run: RecordedRun;
let folder = '';
let file = '';

beforeAll(async () => {
  run = await recordedRun();
  folder = temporaryFolder();
  file = join(folder, 'desk.db');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Lays the file of a run with this log; the log's index is missing, or holds these bytes. */
const lay = ({ file: whole }: RecordedRun, log: Buffer, index?: Buffer): void => {
  for (const suffix of ['', '-shm']) rmSync(`${file}${suffix}`, { force: true });
  writeFileSync(file, whole);
  writeFileSync(`${file}-wal`, log);
  if (index) writeFileSync(`${file}-shm`, index);
};

/** The last transaction whose every byte is within the cut. */
const momentBefore = ({ moments }: RecordedRun, cut: number): Moment =>
  moments.findLast(({ logBytes }) => logBytes <= cut)!;

interface Opened {
  readonly content: Content;
  readonly further: CommitResult | undefined;
}

/** What an opened file holds, and how it takes one commit more. */
const openAndCommit = async (): Promise<Opened> => {
  const connection = openDatabase({ file, synchronous: 'normal', busyTimeoutMs: 1 });
  const store = storeOver(connection, 1);
  const content = contentOf(connection);
  const [further] = await store.commit([plainCommit('further')], 0);
  await store.close();
  return { content, further };
};

/** Held against the moment the file must have come back to: the same rows in every table, and room for the next. */
const expectMoment = async ({ position, digest }: Moment, where: string): Promise<void> => {
  const { content, further } = await openAndCommit();
  expect({ where, ...content }).toEqual({ where, position, digest });
  expect(further).toMatchObject({ outcome: 'committed', entries: [{ position: position + 1 }] });
};

/** Opens a desk on the file: each instance is sound, and a command is carried out; the file holds it afterwards. */
const expectToVerifyAndGoOn = async ({ position }: Moment): Promise<void> => {
  const clock = virtualClock('2026-03-03T09:00:00+08:00');
  {
    await using desk = await createServiceDesk({ store: sqliteStore({ file, synchronous: 'normal' }), clock });
    const found = await desk.find({ limit: 100 });
    for (const { id } of found)
      expect(await desk.verify(id)).toMatchObject({ sound: true, findings: [], notChecked: [] });
    expect(new Set((await rawSqlite(file).journalRows()).map(({ instanceId }) => instanceId)).size).toBe(found.length);
    expect(await desk.execute(report('further'))).toMatchObject({ outcome: 'accepted', position: position + 1 });
  }
  expect((await rawSqlite(file).journalRows()).map((row) => row.position)).toEqual(
    Array.from({ length: position + 1 }, (_, index) => index + 1),
  );
};

const expectEveryCut = async (of: RecordedRun): Promise<void> => {
  for (let cut = 0; cut <= of.log.length; cut += sector) {
    lay(of, of.log.subarray(0, cut));
    await expectMoment(momentBefore(of, cut), `cut at ${cut}`);
  }
};

describe('architecture §2 a log that was cut short comes back at a whole commit', () => {
  it('is recorded from a desk whose transactions hold steps of several incidents', () => {
    const steps = run.moments.slice(1).map(({ position }, index) => position - run.moments[index]!.position);
    expect(steps.filter((step) => step > 1).length).toBeGreaterThan(4);
    expect(run.moments.at(-1)).toMatchObject({ logBytes: run.log.length });
  });

  it('cut at every 512 bytes: every row of every table is of that commit, and the next is taken', () =>
    expectEveryCut(run));

  it('finds half a batch where the store leaves out its transactions', async () => {
    const halves = await recordedRun(withoutTransactions);
    lay(halves, halves.log);
    await expectMoment(halves.moments.at(-1)!, 'whole');
    await expect(expectEveryCut(halves)).rejects.toThrow('cut at');
  });

  it('cut at, before and after the end of each: every instance is verified, and the desk goes on', async () => {
    for (const [index, moment] of run.moments.entries()) {
      const end = run.moments[index + 1]?.logBytes ?? run.log.length + 1;
      for (const cut of [moment.logBytes, Math.floor((moment.logBytes + end) / 2), end - 1]) {
        lay(run, run.log.subarray(0, cut));
        await expectToVerifyAndGoOn(moment);
      }
    }
  });
});

describe('architecture §2 a log whose last frame is not what was written', () => {
  it('comes back without the transaction that it ends, whichever byte was flipped', async () => {
    for (let place = run.log.length - frame; place < run.log.length; place += 13) {
      const log = Buffer.from(run.log);
      log[place]! ^= 0xff;
      lay(run, log);
      await expectMoment(run.moments.at(-2)!, `flipped at ${place}`);
    }
  });

  it('is told from one that is whole', async () => {
    lay(run, run.log);
    await expectMoment(run.moments.at(-1)!, 'whole');
  });
});

describe('architecture §2 the log’s index, -shm, holds nothing of its own', () => {
  it.each([
    ['missing', () => undefined],
    ['that of the log before it was cut', () => run.index],
    ['of zeros', () => Buffer.alloc(32_768)],
    ['of anything', () => Buffer.alloc(32_768, 0xa5)],
  ])('is made again from the log where it is %s', async (_, index) => {
    for (const moment of run.moments) {
      lay(run, run.log.subarray(0, moment.logBytes), index());
      await expectMoment(moment, `log of ${moment.logBytes}`);
    }
  });
});
