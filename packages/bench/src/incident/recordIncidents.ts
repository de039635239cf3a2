import { memoryStore, type InstanceCommit } from '@statedesk/engine';
import { liveThrough, standingClock } from './liveThrough.ts';
import { listening } from './listening.ts';
import { openDesk } from './openDesk.ts';

/** What the engine gives a store to write while incidents are lived through, in the order of the commits. */
export const recordIncidents = async (keys: readonly string[]): Promise<readonly InstanceCommit[]> => {
  const commits: InstanceCommit[] = [];
  const desk = await openDesk(listening(memoryStore(), commits), standingClock);
  await liveThrough(desk, keys);
  await desk.close();
  return commits;
};

/** The same for lots of incidents, one lot after the other. */
export const recordInARow = async (
  lots: readonly (readonly string[])[],
): Promise<readonly (readonly InstanceCommit[])[]> => {
  const recorded: (readonly InstanceCommit[])[] = [];
  for (const keys of lots) recorded.push(await recordIncidents(keys));
  return recorded;
};
