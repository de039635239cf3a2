import type { Json } from '@statedesk/engine';
import { isJsonObject } from '@statedesk/engine';

const members = (schema: Json | undefined): readonly Json[] =>
  Array.isArray(schema) ? schema.map((each: Json) => each) : [];

const valuesOf = (schema: Json): readonly Json[] => {
  if (!isJsonObject(schema)) return [];
  const { const: only, enum: few, type } = schema;
  if (only !== undefined) return [only];
  return type === 'boolean' ? [true, false] : members(few);
};

/** What a single value is; nothing where it is text, which most are. */
const kindOf = (schema: Json): string => {
  if (!isJsonObject(schema)) return '';
  const { format, type } = schema;
  if (format === 'date-time') return 'instant';
  if (type === 'null') return 'null';
  return type === 'integer' || type === 'number' ? 'number' : '';
};

const orText = (schema: Json): string => payloadText(schema) || 'text';

const objectText = (properties: Readonly<Record<string, Json>>, required: readonly Json[]): string => {
  const fields = Object.entries(properties).map(([name, below]) => {
    const said = payloadText(below);
    return `${name}${required.includes(name) ? '' : '?'}${said === '' ? '' : `: ${said}`}`;
  });
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
};

/**
 * The JSON Schema of a payload in one line, for a table: `{ channel: telephone / email, symptom?, at?: instant }`. A field
 * of which nothing is said is text; `?` may be left out; `/` parts values, `or` whole shapes; `[…]` is a list, `{ … → … }`
 * has a name on the left for each text on the right.
 */
export const payloadText = (schema: Json): string => {
  if (!isJsonObject(schema)) return '';
  const { anyOf, oneOf, items, properties, required, propertyNames, additionalProperties } = schema;
  const shapes = [...members(anyOf), ...members(oneOf)];
  if (shapes.length > 0) return shapes.map(orText).join(' or ');
  if (items !== undefined) return `[${orText(items)}]`;
  if (propertyNames !== undefined) return `{ ${orText(propertyNames)} → ${orText(additionalProperties ?? '')} }`;
  if (isJsonObject(properties)) return objectText(properties, members(required));
  return valuesOf(schema).map(String).join(' / ') || kindOf(schema);
};
