import { storeGroups } from '../conformance/groups/storeGroups.ts';
import type { BrokenStore } from './brokenStore.ts';
import { brokenBy } from './brokenStore.ts';

const { projecting } = storeGroups;

export const brokenProjections: readonly BrokenStore[] = [
  brokenBy(
    'takes every version of a definition for the one asked for',
    [projecting.title, 'finds whose facts are of another version, by position'],
    (sound) => ({
      outdatedFacts: async (of, after, limit) => [
        ...(await sound.outdatedFacts(of, after, limit)),
        ...(await sound.outdatedFacts({ ...of, version: of.version + 1 }, after, limit)),
      ],
    }),
  ),
  brokenBy(
    'begins every page of outdated facts with the first',
    [projecting.title, 'reads them in pages, each behind a position'],
    (sound) => ({ outdatedFacts: (of, _, limit) => sound.outdatedFacts(of, 0, limit) }),
  ),
  brokenBy(
    'keeps the old facts beside the new ones',
    [projecting.title, 'finds an instance by its new facts, and by its old ones no more'],
    (sound, tables) => ({
      project: (id, revision, { facts, factsVersion }) =>
        sound.project(id, revision, { facts: { ...tables.instances.get(id)?.facts, ...facts }, factsVersion }),
    }),
  ),
  brokenBy(
    'wakes an instance for its facts',
    [projecting.title, 'writes no entry and leaves the rest of the row'],
    (sound) => ({
      project: async (id, revision, projected) => {
        await sound.rearm(id, revision, null);
        return sound.project(id, revision, projected);
      },
    }),
  ),
  brokenBy(
    'projects over whatever was written since',
    [projecting.title, 'writes nothing where the instance has moved on, or is not there'],
    (sound, tables) => ({
      project: (id, _, projected) => sound.project(id, tables.instances.get(id)?.revision ?? 0, projected),
    }),
  ),
  brokenBy(
    'commits without the version of the facts',
    [projecting.title, 'is undone by the next commit, which brings its own'],
    (sound, tables) => ({
      commit: (batch, at) =>
        sound.commit(
          batch.map((one) => {
            const factsVersion = tables.instances.get(one.next.id)?.factsVersion ?? one.next.factsVersion;
            return { ...one, next: { ...one.next, factsVersion } };
          }),
          at,
        ),
    }),
  ),
];
