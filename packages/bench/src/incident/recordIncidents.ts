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
