import type { InstanceCommit } from '@statedesk/engine';
import { storeGroups } from '../conformance/groups/storeGroups.ts';
import type { BrokenStore } from './brokenStore.ts';
import { brokenBy } from './brokenStore.ts';

const { pinning } = storeGroups;

/** The commits of a batch with their pins changed. */
const withPins = (
  batch: readonly InstanceCommit[],
  change: (commit: InstanceCommit) => readonly string[] | undefined,
): readonly InstanceCommit[] =>
  batch.map(({ pins, ...commit }) => {
    const changed = change({ ...commit, ...(pins ? { pins } : {}) });
    return { ...commit, ...(changed ? { pins: changed } : {}) };
  });

export const brokenPins: readonly BrokenStore[] = [
  brokenBy(
    'orders the instances of a pin by id',
    [pinning.title, 'finds the instances of a pin by position'],
    (sound) => ({
      pinnedTo: async (...about) =>
        (await sound.pinnedTo(...about)).toSorted((left, right) => (left.id < right.id ? -1 : 1)),
    }),
  ),
  brokenBy(
    'takes the beginning of a pin for the pin',
    [pinning.title, 'finds the instances of a pin by position'],
    (sound) => ({
      pinnedTo: async (pin, after, limit) => {
        const same = (await sound.pins()).filter((known) => known.startsWith(pin));
        return (await Promise.all(same.map((known) => sound.pinnedTo(known, after, limit)))).flat();
      },
    }),
  ),
  brokenBy(
    'begins every page of a pin with the first',
    [pinning.title, 'reads them in pages, each behind a position'],
    (sound) => ({ pinnedTo: (pin, _, limit) => sound.pinnedTo(pin, 0, limit) }),
  ),
  brokenBy(
    'lists pins by UTF-16 units',
    [pinning.title, 'lists every pin in use once, in code point order'],
    (sound) => ({ pins: async () => (await sound.pins()).toSorted() }),
  ),
  brokenBy(
    'keeps the pins an instance had beside the new ones',
    [pinning.title, 'moves an instance by the commit that names other pins'],
    (sound, tables) => ({
      commit: (batch, at) =>
        sound.commit(
          withPins(batch, ({ next, pins }) => pins && [...new Set([...(tables.pins.get(next.id) ?? []), ...pins])]),
          at,
        ),
    }),
  ),
  brokenBy(
    'takes the pins from an instance whose commit names none',
    [pinning.title, 'leaves the pins where a commit does not speak of them'],
    (sound) => ({
      commit: (batch, at) =>
        sound.commit(
          withPins(batch, ({ pins }) => pins ?? []),
          at,
        ),
    }),
  ),
  brokenBy(
    'pins before it has looked whether the commit can be taken',
    [pinning.title, 'keeps nothing of the pins of a commit that is refused'],
    (sound, tables) => ({
      commit: (batch, at) => {
        for (const { next, pins } of batch) if (pins) tables.pins.set(next.id, pins);
        return sound.commit(batch, at);
      },
    }),
  ),
  brokenBy(
    'keeps the caller’s own list of pins',
    [pinning.title, 'does not let a caller change what it has kept'],
    (sound, tables) => ({
      commit: async (batch, at) => {
        const results = await sound.commit(batch, at);
        for (const { next, pins } of batch) if (pins) tables.pins.set(next.id, pins);
        return results;
      },
    }),
  ),
];
