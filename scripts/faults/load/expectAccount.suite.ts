import { toInstant } from '@statedesk/engine';
import { virtualClock } from '@statedesk/testing';
import { expect } from 'vitest';
import { expectBooks, expectDelivered, expectSound } from '../suite/expectBooks.suite.ts';
import { workerOn } from '../suite/scene.suite.ts';
import type { Rows, Subject } from '../suite/subject.suite.ts';
import type { Line } from './account.suite.ts';

const expectAcknowledged = ({ journal }: Rows, account: readonly Line[]): void => {
  const rows = new Map(journal.map((row) => [row.position, row]));
  for (const line of account) {
    if (!('acknowledged' in line)) continue;
    const { acknowledged: idempotencyKey, instanceId, revision, position } = line;
    expect(rows.get(position)).toMatchObject({ instanceId, revision, position, idempotencyKey });
  }
};

/**
 * Lets what is due happen and what waits be delivered; then holds the rows against what processes put down outside of
 * the database: each acknowledged command is there, at its place, once; each effect was delivered; each deadline fired.
 */
export const expectAccount = async (subject: Subject, account: readonly Line[]): Promise<void> => {
  const delivered = account.flatMap((line) => ('delivered' in line ? [line.delivered] : []));
  const clock = virtualClock(toInstant(Date.now() + 24 * 3_600_000));
  const worker = await workerOn(await subject.open(), clock, (key) => delivered.push(key), { hours: 1 / 3600 });
  for (let quiet = false; !quiet;) {
    const report = await worker.tick();
    quiet = report.fired + report.rearmed + report.delivered === 0;
    clock.advanceBy(60_000);
  }
  const rows = await subject.rows();
  expectBooks(rows);
  expectAcknowledged(rows, account);
  expect(rows.outbox).toEqual([]);
  const ids = rows.instances.map(({ id }) => id);
  for (const id of ids) await expectSound(worker, id, false);
  await expectDelivered(worker, ids, delivered);
  await worker.close();
};
