import type { Entry, Json } from '@statedesk/engine';

/** Another instance that an entry names, and the field that names it. */
export interface RelatedInstance {
  readonly id: string;
  readonly field: string;
}

const walk = (value: Json, field: string, isInstance: (id: string) => boolean): readonly RelatedInstance[] => {
  if (typeof value === 'string') return isInstance(value) ? [{ id: value, field }] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item: Json) => walk(item, field, isInstance));
  return Object.entries(value).flatMap(([key, item]) => walk(item, key, isInstance));
};

/** The other instances that an entry names: in its command, in what it announces, by whom it was given; each once. */
export const relatedInstances = (
  { actor, command, effects, instanceId }: Entry,
  isInstance: (id: string) => boolean,
): readonly RelatedInstance[] => {
  const found = [
    ...walk(actor.id, 'by', isInstance),
    ...walk(command.payload, 'payload', isInstance),
    ...effects.flatMap(({ payload, type }) => walk(payload, type, isInstance)),
  ];
  const once = new Map(found.filter(({ id }) => id !== instanceId).map((one) => [`${one.id} ${one.field}`, one]));
  return [...once.values()];
};
