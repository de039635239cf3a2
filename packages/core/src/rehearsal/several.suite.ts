import type { Receipt } from '@statedesk/engine';
import type { DeskView } from '../desk/deskView.ts';
import type { DeskCommand } from '../desk/deskCommand.ts';
import * as acts from './acts.suite.ts';
import type { Act } from './acts.suite.ts';
import type { Outcome } from './rehearsal.suite.ts';

/** Somebody does something to one of the incidents of a desk, and workers say what follows to the others. */
export const give = async (
  { desk }: Pick<Outcome, 'desk'>,
  instanceId: string,
  { type, payload, by }: Act,
): Promise<Receipt> => {
  const receipt = await desk.execute({ type, payload, actor: by, instanceId } as DeskCommand);
  await desk.tick();
  return receipt;
};

/** Another incident at the same desk, after what was done to it; its id. */
export const another = async (
  { desk }: Pick<Outcome, 'desk'>,
  key: string,
  ...more: readonly Act[]
): Promise<string> => {
  let address: object = { idempotencyKey: key };
  let id = '';
  for (const { type, payload, by } of [acts.telephoned, ...more]) {
    const receipt = await desk.execute({ type, payload, actor: by, ...address } as DeskCommand);
    if (receipt.outcome !== 'accepted') throw new Error(JSON.stringify(receipt));
    id = receipt.instanceId;
    address = { instanceId: id };
  }
  return id;
};

/** The state of one region of a view. */
export const placeOf = ({ state }: DeskView, region: string): unknown =>
  typeof state === 'string' ? undefined : state[region];
