import type { Books } from '../books.ts';
import type { Finding } from '../finding.ts';

/** Reference → when the entry that refers to it came into the journal, in the order of everything. */
const moments = ({ journal, ledger, personal }: Books): ReadonlyMap<string, number> => {
  const landed = new Map(
    ledger.landings().map(({ instanceId, revision, moment }) => [`${instanceId} ${revision}`, moment]),
  );
  const texts = journal.map(({ instanceId, revision, entry }) => ({
    moment: landed.get(`${instanceId} ${revision}`) ?? 0,
    payload: JSON.stringify(entry.command.payload),
  }));
  return new Map(
    personal.map(({ reference }) => [reference, texts.find(({ payload }) => payload.includes(reference))?.moment ?? 0]),
  );
};

/** What was erased as somebody was told is gone: every value that was there when it was asked for. */
const lost = (books: Books): readonly Finding[] => {
  const since = moments(books);
  return books.ledger.erasures().flatMap(({ subject, asked }) =>
    books.personal
      .filter((value) => value.subject === subject && value.value !== null && (since.get(value.reference) ?? 0) < asked)
      .map(({ reference }): Finding => ({
        rule: 'erasure-lost',
        message: `${subject} was erased, and ${reference} still holds a value`,
      })),
  );
};

/** No personal value stands where it cannot be erased. */
const leaks = ({ journal, rows, outbox }: Books, secret: string): readonly Finding[] => {
  const tables = { journal: journal.map(({ entry }) => entry), instances: rows, outbox };
  return Object.entries(tables).flatMap(([table, lines]): readonly Finding[] =>
    JSON.stringify(lines).includes(secret) ? [{ rule: 'personal-leak', message: `'${secret}' is in ${table}` }] : [],
  );
};

/** Personal values lie in their own table alone, and are gone from there once they were erased. */
export const checkPersonal = (books: Books, secret: string | undefined): readonly Finding[] => [
  ...lost(books),
  ...(secret === undefined ? [] : leaks(books, secret)),
];
