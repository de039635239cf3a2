import { isJsonObject } from './json.ts';

/** A value as JSON would say it: a member that is undefined is a member that is absent. */
export const dropUndefined = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(dropUndefined);
  if (!isJsonObject(value)) return value;
  const present = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(present.map(([key, member]) => [key, dropUndefined(member)]));
};
