import { createServiceDesk, type IncidentPolicyInput, type ServiceDesk } from '@statedesk/core';
import { toInstant, type EpochMilliseconds } from '@statedesk/engine';
import { virtualClock, type VirtualClock } from '@statedesk/testing';
import { sqliteStore } from '../sqliteStore.ts';
import type { Telling } from './tellings.suite.ts';

/** Lets everything happen at the very instant it falls due. */
const liveUntil = async (desk: ServiceDesk, clock: VirtualClock, until: EpochMilliseconds): Promise<void> => {
  for (;;) {
    const { items } = await desk.agenda({ until: toInstant(until), limit: 1 });
    const next = items[0];
    if (next === undefined) break;
    clock.advanceTo(next.dueAt);
    await desk.tick();
  }
  clock.advanceTo(toInstant(until));
};

/** The same story with one worker that nothing befalls: no deadline is a millisecond late. */
export const undisturbed = async (
  file: string,
  tellings: readonly Telling[],
  { end, policy }: { readonly end: EpochMilliseconds; readonly policy: IncidentPolicyInput },
): Promise<void> => {
  const clock = virtualClock(toInstant(tellings[0]?.at ?? end));
  await using desk = await createServiceDesk({ store: sqliteStore({ file, synchronous: 'normal' }), clock, policy });
  const ids = new Map<string, string>();
  for (const { at, about, command } of tellings) {
    await liveUntil(desk, clock, at);
    const { instanceId } = await desk.execute(command(ids.get(about)));
    ids.set(about, instanceId);
  }
  await liveUntil(desk, clock, end);
};
