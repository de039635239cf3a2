import { canonical, entrySchema, fromInstant, hashText, type Entry, type JournalEntry } from '@statedesk/engine';
import { ExchangeError } from '../errors/exchangeError.ts';

/** An entry of a journal as a file carries it: its bytes, and what the store adds to them, all as text. */
export interface CarriedEntry {
  /** RFC 8785 JSON, in which nothing stands that XML could not write. */
  readonly entry: string;
  readonly hash: string;
  readonly position: string;
  /** Milliseconds since 1970. */
  readonly committedAt: string;
}

// The two characters that JSON may hold and XML may not.
const escaped = (text: string): string =>
  text.replace(/[\uFFFE\uFFFF]/gu, (character) => `\\u${character.charCodeAt(0).toString(16)}`);

export const carry = ({ entry, hash, position, committedAt }: JournalEntry): CarriedEntry => ({
  entry: escaped(canonical(entry)),
  hash,
  position: String(position),
  committedAt: String(committedAt),
});

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const wholeNumber = (text: string, what: string, event: string): number => {
  const number = /^\d+$/u.test(text) ? Number(text) : Number.NaN;
  if (Number.isSafeInteger(number)) return number;
  throw new ExchangeError(`Event ${event}: '${text.slice(0, 40)}' is no ${what}`, { event });
};

// What has a lone surrogate in it has no bytes, and so no hash.
const hashOf = (entry: Entry): string | undefined => {
  try {
    return hashText(canonical(entry));
  } catch {
    return undefined;
  }
};

/**
 * The journal entry that a file carried: the one its hash names.
 *
 * @throws ExchangeError `exchange-damaged`
 */
export const uncarry = (carried: Partial<CarriedEntry>, event: string): JournalEntry => {
  const { entry: text, hash, position = '', committedAt: committed = '' } = carried;
  if (text === undefined || hash === undefined)
    throw new ExchangeError(`Event ${event} carries no entry of a journal`, { event });
  const entry = entrySchema.safeParse(parsed(text)).data;
  if (entry === undefined) throw new ExchangeError(`Event ${event}: its entry is not one of a journal`, { event });
  if (hashOf(entry) !== hash)
    throw new ExchangeError(`Event ${event}: its entry is not the one that its hash names`, { event });
  const { instanceId, revision, deadline } = entry;
  const committedAt = wholeNumber(committed, 'instant in milliseconds', event);
  const late = deadline ? { lateBy: committedAt - fromInstant(deadline.dueAt) } : {};
  return {
    ...{ instanceId, revision, hash, committedAt, entry, ...late },
    position: wholeNumber(position, 'position', event),
  };
};
