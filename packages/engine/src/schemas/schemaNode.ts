import { isJsonObject, type Json, type JsonObject } from '../json/json.ts';

type Visit = (node: JsonObject, path: readonly string[]) => JsonObject;

const object = (value: Json | undefined): JsonObject | undefined => (isObject(value) ? value : undefined);
const isObject = (value: Json | undefined): value is JsonObject => isJsonObject(value);

const mapped = (named: JsonObject, change: (value: Json, name: string) => Json): JsonObject =>
  Object.fromEntries(Object.entries(named).map(([name, value]) => [name, change(value, name)]));

/**
 * Changes every property of a JSON Schema, innermost first: the path is made of property names alone, so a field is
 * called the same in a list, in a choice and by itself.
 */
export const eachProperty = (schema: JsonObject, visit: Visit, path: readonly string[] = []): JsonObject => {
  const below = (value: Json): Json => (isObject(value) ? eachProperty(value, visit, path) : value);
  const { properties, items, anyOf, oneOf, allOf } = schema;
  const inside = object(properties);
  const choices = { anyOf, oneOf, allOf };
  return {
    ...schema,
    ...(items === undefined ? {} : { items: below(items) }),
    ...mapped(
      Object.fromEntries(Object.entries(choices).flatMap(([key, list]) => (list === undefined ? [] : [[key, list]]))),
      (list) => (Array.isArray(list) ? list.map(below) : list),
    ),
    ...(inside
      ? {
          properties: mapped(inside, (value, name) =>
            isObject(value) ? visit(eachProperty(value, visit, [...path, name]), [...path, name]) : value,
          ),
        }
      : {}),
  };
};
