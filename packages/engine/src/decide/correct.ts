import type { Procedure } from '../definition/procedure.ts';
import type { Command } from '../door/command.ts';
import { diffRecord } from '../json/diffRecord.ts';
import type { EpochMilliseconds } from '../time/instant.ts';
import type { Instance } from './instance.ts';
import type { Taken } from './judge.ts';
import type { Meeting } from './meeting.ts';
import { refire } from './refire.ts';
import { told } from './told.ts';
import type { World } from './world.ts';

interface Lateness {
  readonly command: Command;
  readonly met: Meeting;
  readonly present: Instance;
  readonly now: EpochMilliseconds;
}

/** What a late command does to the instance as it stands, where it was judged on the instance as it stood. */
export const correct = (
  procedure: Procedure,
  { answer, deed }: Taken,
  { command, met, present, now }: Lateness,
  world: World,
): Taken => {
  const { state, record, fired } = present;
  if (deed.notedBecause)
    return { answer: { ...answer, state }, deed: { ...deed, happening: { ...deed.happening, state, record } } };
  const taken = { ...met.instance, state: deed.happening.state, record: deed.happening.record };
  const corrected = refire(procedure, taken, { onRecord: met.onRecord, until: now }, world);
  const { next, patches } = diffRecord(record, corrected.record);
  return {
    answer: { ...answer, state: corrected.state, ...told(procedure, command, next) },
    deed: {
      happening: { ...deed.happening, state: corrected.state, record: next, patches },
      annuls: fired.filter((key) => !corrected.fired.includes(key)),
    },
  };
};
