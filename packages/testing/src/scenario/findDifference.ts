import { isJsonObject } from '@statedesk/engine';

/**
 * Where a value is not what was expected of it, in words; undefined where it is. Of an object only the members that are
 * expected are looked at; lists are compared whole.
 */
export const findDifference = (actual: unknown, expected: unknown, at = ''): string | undefined => {
  if (isJsonObject(expected)) {
    const members = isJsonObject(actual) ? actual : {};
    return firstOf(Object.entries(expected), ([key, value]) => findDifference(members[key], value, `${at}/${key}`));
  }
  if (Array.isArray(expected) && Array.isArray(actual) && expected.length === actual.length)
    return firstOf([...expected.entries()], ([index, value]) => findDifference(actual[index], value, `${at}/${index}`));
  return Object.is(actual, expected) ? undefined : `${at === '' ? 'it' : at} is ${show(actual)}, not ${show(expected)}`;
};

const show = (value: unknown): string => (value === undefined ? 'absent' : JSON.stringify(value));

const firstOf = <Item>(items: readonly Item[], look: (item: Item) => string | undefined): string | undefined => {
  for (const item of items) {
    const found = look(item);
    if (found !== undefined) return found;
  }
  return undefined;
};
