import type { Engine } from '@statedesk/engine';
import { expect } from 'vitest';
import { expectBooks, expectDelivered, expectSound } from './expectBooks.suite.ts';
import { doWork, look, optionsFor, type Scene } from './scene.suite.ts';

const minute = 60_000;
const longAfter = '2026-03-12T09:00:00.000Z';

/** What was interrupted is done again by somebody new, under the same key; then all that is due happens. */
const goOn = async (scene: Scene): Promise<Engine> => {
  const { work, clock, hire } = scene;
  const worker = await hire(optionsFor(work));
  // A key that bears something else by now was answered: that one stands.
  await doWork(scene, worker).catch((error: unknown) => {
    expect(['idempotency-conflict', 'corrupt-journal', 'instance-set-aside']).toContain(codeOf(error));
  });
  clock.advanceTo(longAfter);
  for (let quiet = false; !quiet;) {
    const { fired, rearmed, delivered } = await look(scene, worker);
    quiet = fired + rearmed + delivered === 0;
    clock.advanceBy(10 * minute);
  }
  return worker;
};

export const codeOf = (error: unknown): unknown => (error as { readonly code?: unknown }).code;

const expectMoved = async (worker: Engine, work: Scene['work'], ids: readonly string[]): Promise<void> => {
  for (const id of ids) {
    const types = (await worker.journal(id)).map(({ entry }) => entry.command.type);
    expect(types.filter((type) => type === 'repin')).toHaveLength(work === 'repin' ? 1 : 0);
  }
  if (work === 'reproject') expect((await worker.reproject()).counts.projected).toBe(0);
};

/** What a fault leaves besides, or rules out. */
export interface Aftermath {
  /** Somebody edited the first errand: verification says so, and the others are none the worse. No more is asked. */
  readonly damages?: boolean;
  /** No lease ran out: each effect is delivered once, not once or more. */
  readonly deliversOnce?: boolean;
  /** Nobody was stopped in its work: each effect was counted as delivered by one worker. */
  readonly isCounted?: boolean;
  /** The clock was turned back, so that an entry may bear an earlier time than what it followed from. */
  readonly turnsBack?: boolean;
}

/** Looks, once others went on: at the rows, past the store, and through a worker at every errand. */
export const expectNothingLost = async (scene: Scene, left: Aftermath): Promise<void> => {
  const { ids, work, told, subject } = scene;
  const worker = await goOn(scene);
  const rows = await subject.rows();
  expectBooks(rows);
  const whole = left.damages === true ? ids.slice(1) : ids;
  for (const id of whole) {
    const notes = rows.journal.filter((row) => row.instanceId === id && row.idempotencyKey === 'note');
    expect(notes).toHaveLength(work === 'command' && id === ids[0] ? 1 : 0);
    await expectSound(worker, id, left.turnsBack ?? false);
  }
  await expectMoved(worker, work, whole);
  if (left.damages === true) {
    const { snapshot } = rows.instances.find(({ id }) => id === ids[0])!;
    expect((await worker.verify(ids[0]!)).sound).toBe(snapshot !== '{}');
    return;
  }
  expect(rows.outbox).toEqual([]);
  await expectDelivered(worker, ids, told);
  // Whose lease ran out was overtaken: what it says afterwards counts for nothing.
  if (left.isCounted === true) expect(scene.counted).toBe(new Set(told).size);
  if (left.deliversOnce === true) expect(told).toHaveLength(new Set(told).size);
};
