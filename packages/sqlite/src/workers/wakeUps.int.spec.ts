import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../sqliteHarness.suite.ts';
import { bytesOf, firedDeadlines } from './firedDeadlines.suite.ts';
import { day, minute, monday, tellingsOf, withoutReminders as policy, type Telling } from './tellings.suite.ts';
import { undisturbed } from './undisturbed.suite.ts';
import { workforce, type Worker } from './workforce.suite.ts';

const workers = workforce();
let folder = '';
let file = '';

beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder, 'desk.db');
});
afterEach(() => {
  workers.rest();
  rmSync(folder, { recursive: true });
});
afterAll(workers.dismiss);

const friday = Date.parse('2026-03-06T17:55:00+08:00');
const hour = 60 * minute;
const lease = 30_000;

/** An e-mail that nobody reacts to: two warnings and a breach of the response, then as many of the resolution. */
const unanswered = (about: string, at = monday): readonly Telling[] =>
  tellingsOf(about, { grade: 'minor', gaps: [(at - monday) / minute], answerTold: 0 });
const inMinutes = [11.25, 13.5, 15, 180, 216, 240];

const tell = async (worker: Worker, tellings: readonly Telling[]): Promise<void> => {
  for (const { at, command } of tellings)
    expect(await worker.give(at, command(undefined))).toMatchObject({ outcome: 'accepted' });
};

/** The file tells to the byte what another does on which nothing befell anybody. */
const expectAsUndisturbed = async (tellings: readonly Telling[], end: number): Promise<void> => {
  const other = join(folder, 'undisturbed.db');
  await undisturbed(other, tellings, { end, policy });
  expect(await bytesOf(file)).toEqual(await bytesOf(other));
};

describe('R8 a machine dies: no deadline is lost, none is early, none happens twice', () => {
  it('between a commit and its wake-up: whoever is awake next lets it happen, at its instant', async () => {
    const first = await workers.hire(file, policy);
    await tell(first, unanswered('a'));
    await first.kill();
    const next = await workers.hire(file, policy);
    for (const minutes of inMinutes) {
      expect(await next.tick(monday + minutes * minute - 1)).toMatchObject({ fired: 0 });
      expect(await next.tick(monday + minutes * minute)).toMatchObject({ fired: 1 });
    }
    expect((await firedDeadlines(file, monday + day)).map(({ lateBy }) => lateBy)).toEqual(inMinutes.map(() => 0));
    await expectAsUndisturbed(unanswered('a'), monday + day);
  });

  it('in the middle of letting things happen, again and again: each goes on where the last was stopped', async () => {
    const tellings = ['a', 'b', 'c'].flatMap((about) => unanswered(about));
    await tell(await workers.hire(file, policy), tellings);
    for (const [killed, statements] of [20, 30, 40].entries()) {
      workers.rest();
      const worker = await workers.hire(file, policy);
      // What the last one had taken is free when its lease is over, and not a moment before.
      if (killed > 0) expect(await worker.tick(monday + hour + killed * lease - 1)).toMatchObject({ fired: 0 });
      expect(await worker.tick(monday + hour + killed * lease, statements)).toBe('killed');
    }
    await (await workers.hire(file, policy)).tick(monday + day);
    const fired = await firedDeadlines(file, monday + day);
    expect(fired).toHaveLength(3 * inMinutes.length);
    await expectAsUndisturbed(tellings, monday + day);
  });
});

describe('R8 two workers look at the same instant', () => {
  it('let each deadline happen once between them', async () => {
    const pair = [await workers.hire(file, policy), await workers.hire(file, policy)];
    const tellings = Array.from({ length: 12 }, (_, number) => unanswered(`${number}`)).flat();
    await tell(pair[0]!, tellings);
    let fired = 0;
    for (const minutes of inMinutes) {
      const reports = await Promise.all(pair.map((worker) => worker.tick(monday + minutes * minute)));
      fired += reports.reduce((sum, report) => sum + (report === 'killed' ? Number.NaN : report.fired), 0);
    }
    expect(fired).toBe(tellings.length * inMinutes.length);
    const happened = await firedDeadlines(file, monday + day);
    expect(happened).toHaveLength(fired);
    expect(new Set(happened.map(({ lateBy }) => lateBy))).toEqual(new Set([0]));
    await expectAsUndisturbed(tellings, monday + day);
  });
});

describe('R9 a machine is asleep over a weekend', () => {
  it('lets everything that was due happen on Monday, in due order, each with its due time and how late it is', async () => {
    const worker = await workers.hire(file, policy);
    await tell(worker, unanswered('a', friday));
    const morning = Date.parse('2026-03-09T08:30:00+08:00');
    expect(await worker.tick(morning)).toMatchObject({ fired: inMinutes.length });
    expect(await firedDeadlines(file, morning)).toMatchObject(
      inMinutes.map((minutes) => ({
        dueAt: new Date(friday + minutes * minute).toISOString(),
        lateBy: morning - friday - minutes * minute,
      })),
    );
    await expectAsUndisturbed(unanswered('a', friday), morning);
  });

  it('sends one reminder for several that nobody sent, says how many were missed, and does all else once', async () => {
    const about = { grade: 'minor', gaps: [0, 5, 5, 5, 5, 5, 5], answerTold: 0 } as const;
    const waiting = { waiting: { customer: { reminders: 9, patienceWorkingDays: 8 } }, controls: { '3.2.e': false } };
    const worker = await workers.hire(file, waiting);
    let instanceId: string | undefined;
    for (const { at, command } of tellingsOf('a', about)) {
      const receipt = await worker.give(at, command(instanceId));
      instanceId = receipt === 'killed' ? undefined : receipt.instanceId;
    }
    const [nextMonday, end] = [monday + 7 * day, monday + 8 * day];
    await worker.tick(nextMonday);
    await worker.tick(end);
    const other = join(folder, 'undisturbed.db');
    await undisturbed(other, tellingsOf('a', about), { end, policy: waiting });
    const [slept, awake] = [await firedDeadlines(file, end), await firedDeadlines(other, end)];
    const isReminder = ({ key }: { readonly key: string }) => key.includes('/reminder');
    const plain = ({ key, dueAt }: { readonly key: string; readonly dueAt: string }) => ({ key, dueAt });
    expect(slept.filter((one) => !isReminder(one)).map(plain)).toEqual(
      awake.filter((one) => !isReminder(one)).map(plain),
    );
    expect(awake.filter(isReminder).map(({ missed }) => missed)).toEqual([0, 0, 0, 0, 0]);
    expect(slept.filter(isReminder).map(({ missed }) => missed)).toEqual([3, 0]);
    expect(slept.filter(isReminder).map(({ dueAt }) => dueAt)).toEqual(
      awake.filter(isReminder).flatMap(({ dueAt }, index) => (index < 3 ? [] : dueAt)),
    );
  });
});

describe('R11 a clock jumps', () => {
  const accepted = tellingsOf('a', { grade: 'minor', gaps: [0, 30], answerTold: 0 })[1]!;

  it('back: nothing happens again, and what is put on record is no earlier than what stands there', async () => {
    const worker = await workers.hire(file, policy);
    await tell(worker, unanswered('a'));
    await worker.tick(monday + hour);
    expect(await worker.tick(monday - 3 * day)).toMatchObject({ fired: 0 });
    const [{ instanceId }] = (await firedDeadlines(file, monday + hour)) as unknown as readonly [
      { instanceId: string },
    ];
    expect(await worker.give(monday - 2 * hour, accepted.command(instanceId))).toMatchObject({
      outcome: 'accepted',
      recordedAt: new Date(monday + 15 * minute).toISOString(),
    });
    await worker.tick(monday + day);
    const fired = await firedDeadlines(file, monday + day);
    expect(fired.map(({ key }) => key).toSorted()).toEqual([...new Set(fired.map(({ key }) => key))].toSorted());
    expect(fired).toHaveLength(inMinutes.length);
  });

  it('ahead: what is due by that clock happens, once; the others find it done and go on from there', async () => {
    const [fast, right] = [await workers.hire(file, policy), await workers.hire(file, policy)];
    await tell(right, unanswered('a'));
    expect(await fast.tick(monday + 3 * hour)).toMatchObject({ fired: 4 });
    expect(await right.tick(monday + hour)).toMatchObject({ fired: 0 });
    const [{ instanceId }] = (await firedDeadlines(file, monday + 3 * hour)) as unknown as readonly [
      { instanceId: string },
    ];
    expect(await right.give(accepted.at, accepted.command(instanceId))).toMatchObject({
      outcome: 'accepted',
      recordedAt: new Date(monday + 3 * hour).toISOString(),
    });
    expect(await right.tick(monday + 216 * minute - 1)).toMatchObject({ fired: 0 });
    expect(await right.tick(monday + day)).toMatchObject({ fired: 2 });
    const late = (await firedDeadlines(file, monday + day)).map(({ lateBy }) => lateBy / minute);
    expect(late).toEqual([168.75, 166.5, 165, 0, 24 * 60 - 216, 24 * 60 - 240]);
  });
});
