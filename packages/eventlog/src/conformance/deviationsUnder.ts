import { builtInDirectory, createServiceDesk, type IncidentPolicyInput } from '@statedesk/core';
import { memoryStore, type Profile } from '@statedesk/engine';
import { inOrderOfTime } from '../log/logEvent.ts';
import type { Deviation } from '../replay/deviation.ts';
import { logClock } from '../replay/logClock.ts';
import { replayEvents } from '../replay/replayEvents.ts';
import type { ReplayContext, RowReplay } from '../replay/rowReplay.ts';
import type { LogCase } from './logCase.ts';

/** What one reading says of some cases. */
export interface UnderReading extends Omit<ReplayContext, 'target'> {
  readonly profile: Profile;
  /** All else of the settings that the cases are held against. */
  readonly policy: Omit<IncidentPolicyInput, 'profile'>;
}

const deviationsOf = ({ event: { row }, objections }: RowReplay): readonly Deviation[] =>
  objections.flatMap((objection) =>
    // On a store of its own, nothing can have been decided before.
    objection.kind === 'decided-before' ? [] : [{ line: row.line, caseId: row.caseId, ...objection }],
  );

// eslint-disable-next-line @typescript-eslint/require-await -- an array in the shape of a log
async function* inTurn(cases: readonly LogCase[]): AsyncGenerator<LogCase[number]> {
  yield* cases.flat().toSorted(inOrderOfTime);
}

/**
 * What a reading of the procedure does not take of some cases, by case; a case that it takes whole is not in it. The
 * procedure itself says so: the cases are decided by a desk of their own, in memory, that is gone afterwards.
 */
export const deviationsUnder = async (
  { profile, policy, ...context }: UnderReading,
  cases: readonly LogCase[],
): Promise<ReadonlyMap<string, readonly Deviation[]>> => {
  const { calendars, directory } = context.mapping;
  const clock = logClock();
  const found = new Map<string, readonly Deviation[]>();
  await using desk = await createServiceDesk({
    ...{ store: memoryStore(), clock, calendars, policy: { ...policy, profile } },
    ports: { directory: builtInDirectory(directory) },
  });
  await replayEvents(inTurn(cases), {
    ...context,
    ...{ target: desk, clock },
    // What is due happens with the next command of its incident: the same answers, and nobody has to be woken.
    deadlines: false,
    onReplayed: (row) => {
      const { caseId } = row.event.row;
      const deviations = deviationsOf(row);
      if (deviations.length > 0) found.set(caseId, [...(found.get(caseId) ?? []), ...deviations]);
    },
  });
  return found;
};
