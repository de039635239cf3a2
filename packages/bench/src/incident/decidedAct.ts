import { compileCalendar, type Calendar } from '@statedesk/calendar';
import { incidentPolicySchema } from '@statedesk/core';
import { entrySchema, fromInstant, type Entry, type Store, type World } from '@statedesk/engine';
import type { RecordedAct, RecordedStory } from './recordStory.ts';

/** An act with all that `decide` was told of the world. */
export interface DecidedAct extends RecordedAct {
  /** Its entry, as the journal holds it. */
  readonly entry: Entry;
  readonly world: World;
}

const entryOf = ({ commit }: RecordedAct): Entry => entrySchema.parse(JSON.parse(commit.entries[0].entry));

const documentIn = async (store: Store, hash: string): Promise<unknown> => {
  const document = await store.document(hash);
  if (!document) throw new Error(`the store does not hold ${hash}`);
  return JSON.parse(document.text);
};

const calendarsOf = async (store: Store, { calendars }: Entry): Promise<Readonly<Record<string, Calendar>>> =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(calendars).map(
        async ([name, hash]) => [name, compileCalendar(await documentIn(store, hash))] as const,
      ),
    ),
  );

/** The acts of a story, each with the world it was decided in: the policy and the calendars the incident is pinned to. */
export const decidedActs = async ({ store, acts }: RecordedStory): Promise<readonly DecidedAct[]> => {
  const entries = acts.map(entryOf);
  const [first] = entries;
  if (!first) return [];
  const policy = incidentPolicySchema.parse(await documentIn(store, first.policy));
  const calendars = await calendarsOf(store, first);
  return acts.flatMap((act, index) => {
    const entry = entries[index];
    if (!entry) return [];
    const { recordedAt, observations } = entry;
    return [{ ...act, entry, world: { now: fromInstant(recordedAt), policy, calendars, observations } }];
  });
};
