import type { ServiceDesk } from '@statedesk/core';
import type { Clock } from '@statedesk/engine';
import { incidentStory, type Act } from './incidentStory.ts';
import { morning } from './openDesk.ts';
import { commandOf } from './tellStory.ts';

/** All of a story at one instant: nothing falls due, and every run writes the same bytes. */
export const standingClock: Clock = { now: () => morning };

// Of a customer each: how often the same customer had the same trouble lately is asked in every story, and kept.
const ofCustomer = (act: Act, customer: string): Act =>
  'organisation' in act.payload ? { ...act, payload: { ...act.payload, organisation: customer } } : act;

const oneIncident = async (desk: ServiceDesk, key: string, acts: readonly Act[]): Promise<void> => {
  let instanceId: string | undefined;
  for (const act of acts) {
    const receipt = await desk.execute(
      commandOf(ofCustomer(act, key), instanceId === undefined ? { idempotencyKey: key } : { instanceId }),
    );
    if (receipt.outcome !== 'accepted') throw new Error(`'${act.type}' was not taken: ${JSON.stringify(receipt)}`);
    instanceId = receipt.instanceId;
  }
};

/** As many callers as keys, each with an incident of its own: it gives a command, waits for the receipt, gives the next. */
export const liveThrough = async (
  desk: ServiceDesk,
  keys: readonly string[],
  acts: readonly Act[] = incidentStory,
): Promise<void> => {
  await Promise.all(keys.map((key) => oneIncident(desk, key, acts)));
};
