import { dropUndefined } from './dropUndefined.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';

const isJson = (value: unknown): value is Json => {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true;
    case 'number':
      return Number.isFinite(value);
    case 'object':
      if (value === null) return true;
      if (Array.isArray(value)) return value.every(isJson);
      return isJsonObject(value) && Object.values(value).every(isJson);
    default:
      return false;
  }
};

/**
 * What a schema gave, as JSON says it: members that are undefined left out. Undefined where JSON cannot say it: a schema
 * may turn text into a Date or a Map.
 */
export const asJson = (value: unknown): Json | undefined => {
  const present = dropUndefined(value);
  return isJson(present) ? present : undefined;
};

/** The same where an object is asked for. */
export const asJsonObject = (value: unknown): JsonObject | undefined => {
  const json = asJson(value);
  return isJsonObject(json) ? json : undefined;
};
