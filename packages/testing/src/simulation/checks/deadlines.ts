import { fromInstant } from '@statedesk/engine';
import type { BookedEntry, Books } from '../books.ts';
import type { Finding } from '../finding.ts';

const place = ({ instanceId, revision }: Pick<BookedEntry, 'instanceId' | 'revision'>): string =>
  `${instanceId} ${revision}`;

/** By the true time at which it was committed, but for what the clock that was furthest ahead was ahead by then. */
const early = ({ journal, ledger }: Books): readonly Finding[] => {
  const landings = new Map(ledger.landings().map((landing) => [place(landing), landing]));
  return journal.flatMap((booked): readonly Finding[] => {
    const landing = landings.get(place(booked));
    const { deadline } = booked.entry;
    if (!deadline || !landing) return [];
    const late = landing.at + landing.ahead - fromInstant(deadline.dueAt);
    if (late >= 0) return [];
    return [{ rule: 'deadline-early', message: `'${deadline.key}' fired ${-late} ms before it was due` }];
  });
};

const twice = ({ journal }: Books): readonly Finding[] => {
  const standing = new Set<string>();
  const found: Finding[] = [];
  for (const { instanceId, entry } of journal) {
    for (const key of (entry.format === 2 && entry.annuls) || []) standing.delete(`${instanceId} ${key}`);
    if (!entry.deadline) continue;
    const key = `${instanceId} ${entry.deadline.key}`;
    if (standing.has(key)) found.push({ rule: 'deadline-twice', message: `${key} fired twice` });
    standing.add(key);
  }
  return found;
};

const lost = ({ rows, now }: Books): readonly Finding[] =>
  rows.flatMap(({ id, wakeAt, setAside }): readonly Finding[] => {
    if (setAside !== null) return [{ rule: 'set-aside', message: `'${id}' was set aside: ${setAside}` }];
    if (wakeAt === null || wakeAt > now) return [];
    return [{ rule: 'deadline-lost', message: `'${id}' has something due since ${wakeAt}, and it is ${now}` }];
  });

/**
 * What the entry of an instance's last change of deadlines says stands, and was due by now, has fired: the journal is asked,
 * not the alarm.
 */
const stillStanding = ({ journal, now }: Books): readonly Finding[] => {
  const standing = new Map<string, readonly { readonly key: string; readonly dueAt: string }[]>();
  for (const { instanceId, entry } of journal) if (entry.deadlines) standing.set(instanceId, entry.deadlines);
  return [...standing].flatMap(([id, deadlines]) =>
    deadlines
      .filter(({ dueAt }) => fromInstant(dueAt) <= now)
      .map(({ key, dueAt }): Finding => ({
        rule: 'deadline-lost',
        message: `'${id}': '${key}', due ${dueAt}, never fired`,
      })),
  );
};

/** Deadlines never early, never twice, never lost, nothing set aside. */
export const checkDeadlines = (books: Books): readonly Finding[] => [
  ...early(books),
  ...twice(books),
  ...lost(books),
  ...stillStanding(books),
];
