import type { JsonObject } from './json.ts';

/** Texts of values that do not change any more; each goes when its value goes. */
const remembered = new WeakMap<object, string>();

const quoted = (text: string): string => {
  if (!text.isWellFormed()) throw new TypeError('a lone surrogate has no UTF-8');
  return JSON.stringify(text);
};

const isSorted = (keys: readonly string[]): boolean =>
  keys.every((key, index) => index === 0 || (keys[index - 1] ?? '') < key);

// The names of members come again and again; those that data makes up must not pile up here.
const mostNames = 10_000;
const names = new Map<string, string>();

const quotedName = (name: string): string => {
  const known = names.get(name);
  if (known !== undefined) return known;
  if (names.size === mostNames) names.clear();
  const text = `${quoted(name)}:`;
  names.set(name, text);
  return text;
};

// UTF-16 code units decide, which is how strings compare in this language (RFC 8785 §3.2.3).
const sortedKeys = (value: object): readonly string[] => {
  const keys = Object.keys(value);
  return isSorted(keys) ? keys : keys.sort();
};

const writeList = (list: readonly unknown[]): string => {
  let text = '[';
  for (let index = 0; index < list.length; index += 1)
    text += (index === 0 ? '' : ',') + (write(list[index]) ?? 'null');
  return `${text}]`;
};

const writeObject = (value: object): string => {
  let text = '{';
  for (const key of sortedKeys(value)) {
    const member = write(Reflect.get(value, key));
    if (member !== undefined) text += `${text === '{' ? '' : ','}${quotedName(key)}${member}`;
  }
  return `${text}}`;
};

const writeContainer = (value: object): string =>
  remembered.get(value) ?? (Array.isArray(value) ? writeList(value) : writeObject(value));

/** The text of a value; undefined where JSON has none, as for `undefined` itself. */
function write(value: unknown): string | undefined {
  switch (typeof value) {
    case 'string':
      return quoted(value);
    case 'number':
      // ECMAScript writes a finite number as RFC 8785 asks.
      if (!Number.isFinite(value)) throw new TypeError(`${value} is no JSON`);
      return JSON.stringify(value);
    case 'object':
      return value === null ? 'null' : writeContainer(value);
    default:
      return JSON.stringify(value);
  }
}

/**
 * The RFC 8785 text of a JSON value: one value, one sequence of bytes, on every machine.
 * What is hashed is the UTF-8 encoding of this text (rule R2).
 * The value is JSON already: doors and schemas see to that.
 */
export const canonical = (value: unknown): string => write(value) ?? 'null';

/**
 * The RFC 8785 text of a record, kept for as long as the record lives, and those of the parts it shares with the next one:
 * of a record of a hundred members a command changes a few. Only for what nobody changes any more.
 */
export const canonicalRecord = (record: JsonObject): string => {
  const known = remembered.get(record);
  if (known !== undefined) return known;
  for (const part of Object.values(record))
    if (typeof part === 'object' && part !== null) remembered.set(part, writeContainer(part));
  const text = writeContainer(record);
  remembered.set(record, text);
  return text;
};
