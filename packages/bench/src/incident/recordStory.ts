import type { DeskCommand } from '@statedesk/core';
import { memoryStore, toInstant, type InstanceCommit, type Store, type StoredInstance } from '@statedesk/engine';
import { virtualClock } from '@statedesk/testing';
import { incidentStory } from './incidentStory.ts';
import { listening } from './listening.ts';
import { morning, openDesk } from './openDesk.ts';
import { commandOf, instants } from './tellStory.ts';

/** One act of the story as it went through the engine. */
export interface RecordedAct {
  readonly command: DeskCommand;
  /** The row it met; absent for the act that brought the incident into being. */
  readonly before: StoredInstance | undefined;
  /** What it gave the store to write. */
  readonly commit: InstanceCommit;
}

/** The story as the engine lived through it, and the store that then holds it. */
export interface RecordedStory {
  readonly store: Store;
  readonly acts: readonly RecordedAct[];
}

/** Tells the story to a desk and keeps what each act met and wrote. @throws Error where the desk did not take an act */
export const recordStory = async (): Promise<RecordedStory> => {
  const commits: InstanceCommit[] = [];
  const store = memoryStore();
  const clock = virtualClock(toInstant(morning));
  const desk = await openDesk(listening(store, commits), clock);
  const acts: RecordedAct[] = [];
  for (const [index, act] of incidentStory.entries()) {
    clock.advanceTo(toInstant(instants[index] ?? NaN));
    const instanceId = acts[0]?.commit.next.id;
    const before = instanceId === undefined ? undefined : await store.load(instanceId);
    const command = commandOf(act, instanceId === undefined ? { idempotencyKey: 'call' } : { instanceId });
    const receipt = await desk.execute(command);
    const commit = commits[acts.length];
    if (receipt.outcome !== 'accepted' || commit === undefined || commits.length !== acts.length + 1)
      throw new Error(`the desk did not take '${act.type}' alone: ${JSON.stringify(receipt)}`);
    acts.push({ command, before, commit });
  }
  return { store, acts };
};
