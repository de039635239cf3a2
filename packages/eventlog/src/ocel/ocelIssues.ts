import type { OcelLog, OcelType } from './ocelLog.ts';

type Thing = OcelLog['events'][number] | OcelLog['objects'][number];

const twice = (names: readonly string[]): readonly string[] => {
  const seen = new Set<string>();
  return names.filter((name) => seen.has(name) || !seen.add(name));
};

const typed = (things: readonly Thing[], types: readonly OcelType[], kind: string): readonly string[] => {
  const attributes = new Map(types.map(({ name, attributes: own }) => [name, new Set(own.map((one) => one.name))]));
  return things.flatMap(({ id, type, attributes: own = [] }) => {
    const known = attributes.get(type);
    if (known === undefined) return [`${kind} ${id}: no type is called '${type}'`];
    return own.filter(({ name }) => !known.has(name)).map(({ name }) => `${kind} ${id}: its type has no '${name}'`);
  });
};

/** What the structure of an object-centric event log cannot say of itself: names that are used and not there, or twice. */
export const ocelIssues = ({ eventTypes, objectTypes, events, objects }: OcelLog): readonly string[] => {
  const ids = new Set(objects.map(({ id }) => id));
  return [
    ...twice(eventTypes.map(({ name }) => name)).map((name) => `event type '${name}' is there twice`),
    ...twice(objectTypes.map(({ name }) => name)).map((name) => `object type '${name}' is there twice`),
    ...twice(events.map(({ id }) => id)).map((id) => `event ${id} is there twice`),
    ...twice(objects.map(({ id }) => id)).map((id) => `object ${id} is there twice`),
    ...typed(events, eventTypes, 'event'),
    ...typed(objects, objectTypes, 'object'),
    ...[...events, ...objects].flatMap(({ id, relationships = [] }) =>
      relationships.filter(({ objectId }) => !ids.has(objectId)).map(({ objectId }) => `${id}: no object ${objectId}`),
    ),
  ];
};
