import type { MappingIssue } from '../errors/mappingError.ts';
import { goalsOf } from './goalsOf.ts';
import type { Mapping } from './mapping.ts';
import { sendingsOf } from './sendingsOf.ts';

const unknownActors = (mapping: Mapping): readonly MappingIssue[] =>
  sendingsOf(mapping)
    .filter(([, { by }]) => !Object.hasOwn(mapping.actors, by))
    .map(([path, { by }]) => ({
      path: `${path}/by`,
      message: `no actor is called '${by}'; there are ${Object.keys(mapping.actors).join(', ')}`,
    }));

const noWayTo = (mapping: Mapping): readonly MappingIssue[] =>
  goalsOf(mapping)
    .filter(([, goal]) => !mapping.steps.some(({ to }) => to === goal))
    .map(([path, goal]) => ({ path, message: `no step leads to '${goal}'` }));

/** What a mapping names and does not have. */
export const referenceIssues = (mapping: Mapping): readonly MappingIssue[] => [
  ...unknownActors(mapping),
  ...noWayTo(mapping),
];
