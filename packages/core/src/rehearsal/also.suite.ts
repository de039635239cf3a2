import { expect } from 'vitest';
import type { DeskCommand } from '../desk/deskCommand.ts';
import type { Act } from './acts.suite.ts';
import type { Outcome } from './rehearsal.suite.ts';

const counted = new WeakMap<object, number>();

/** Another instance on a desk that is there already: all of it is accepted. Gives its id. */
export const also = async (
  { desk, clock }: Pick<Outcome, 'desk' | 'clock'>,
  ...acts: readonly Act[]
): Promise<string> => {
  let id: string | undefined;
  for (const { type, payload, by: actor, at } of acts) {
    if (at !== undefined) clock.advanceTo(at);
    const count = (counted.get(desk) ?? 0) + 1;
    counted.set(desk, count);
    const address = id === undefined ? { idempotencyKey: `also-${count}` } : { instanceId: id };
    const receipt = await desk.execute({ type, payload, actor, ...address } as DeskCommand);
    expect(receipt).toMatchObject({ outcome: 'accepted' });
    id = receipt.instanceId;
  }
  if (id === undefined) throw new Error('nothing was done');
  return id;
};
