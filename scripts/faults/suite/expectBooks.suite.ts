import type { Engine } from '@statedesk/engine';
import { expect } from 'vitest';
import type { Rows } from './subject.suite.ts';

const numbered = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

/** Positions and every instance's revisions without gaps, each row where its journal ends, no key twice. */
export const expectBooks = ({ journal, instances }: Rows): void => {
  expect(journal.map(({ position }) => position)).toEqual(numbered(journal.length));
  for (const { id, revision, head } of instances) {
    const own = journal.filter(({ instanceId }) => instanceId === id);
    expect(own.map((entry) => entry.revision)).toEqual(numbered(revision));
    expect(own.at(-1)?.hash).toBe(head);
    const keys = own.flatMap(({ idempotencyKey }) => idempotencyKey ?? []);
    expect(keys).toEqual([...new Set(keys)]);
  }
};

/** A chain that is sound; its deadline fired once, and not before it was due, unless clocks were turned back since. */
export const expectSound = async (worker: Engine, instanceId: string, isTurnedBack: boolean): Promise<void> => {
  expect(await worker.verify(instanceId)).toMatchObject({ sound: true, findings: [] });
  const fired = (await worker.journal(instanceId)).filter(({ entry }) => entry.deadline !== undefined);
  expect(fired).toHaveLength(1);
  if (!isTurnedBack) expect(fired[0]!.lateBy).toBeGreaterThanOrEqual(0);
};

/** Every effect that an instance announced was delivered, and none that nobody announced. */
export const expectDelivered = async (
  worker: Engine,
  ids: readonly string[],
  told: readonly string[],
): Promise<void> => {
  const announced: string[] = [];
  for (const id of ids)
    for (const { entry } of await worker.journal(id)) announced.push(...entry.effects.map(({ key }) => key));
  expect(new Set(announced).size).toBe(announced.length);
  expect([...new Set(told)].toSorted()).toEqual(announced.toSorted());
};
