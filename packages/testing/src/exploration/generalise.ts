import { canonical, isJsonObject, type Json } from '@statedesk/engine';

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** How far the lengths of lists are told apart. */
const many = 3;

/**
 * What is left of data once the particulars are taken away: of an instant, that there is one; of a number, its sign; of a
 * list, the kinds of its members and whether it has none, one, two or more. Words stay, and so does the shape.
 */
export const generalise = (data: Json): Json => {
  if (typeof data === 'string') return instant.test(data) ? '(instant)' : data;
  if (typeof data === 'number') return Math.sign(data);
  if (Array.isArray(data)) {
    const kinds = data.map((member: Json) => canonical(generalise(member)));
    return { length: Math.min(data.length, many), kinds: [...new Set(kinds)].sort() };
  }
  if (!isJsonObject(data)) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, generalise(value)]));
};
