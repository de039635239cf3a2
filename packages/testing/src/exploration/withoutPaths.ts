import { isJsonObject, type JsonObject } from '@statedesk/engine';

const without = (data: JsonObject, [key = '', ...deeper]: readonly string[]): JsonObject => {
  const { [key]: inner, ...rest } = data;
  if (deeper.length === 0) return rest;
  return isJsonObject(inner) ? { ...data, [key]: without(inner, deeper) } : data;
};

/** A record without what is at some places in it: `notes`, `contact.telephone`. */
export const withoutPaths = (record: JsonObject, paths: readonly string[]): JsonObject =>
  paths.reduce((left, path) => without(left, path.split('.')), record);
