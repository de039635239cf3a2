import type { BookedEntry, Books } from '../books.ts';
import type { Finding } from '../finding.ts';

const ofInstance = (journal: readonly BookedEntry[]): ReadonlyMap<string, readonly BookedEntry[]> =>
  Map.groupBy(journal, ({ instanceId }) => instanceId);

const positions = ({ journal }: Books): readonly Finding[] =>
  journal.flatMap(({ position }, index) =>
    position === index + 1
      ? []
      : [{ rule: 'position-gap', message: `Entry ${index + 1} of the journal is at position ${position}` }],
  );

const revisions = ({ journal, rows }: Books): readonly Finding[] => {
  const journals = ofInstance(journal);
  const gaps = [...journals].flatMap(([id, entries]) =>
    entries.flatMap(({ revision }, index): readonly Finding[] =>
      revision === index + 1
        ? []
        : [{ rule: 'revision-gap', message: `Entry ${index + 1} of '${id}' has revision ${revision}` }],
    ),
  );
  const ends = rows.flatMap(({ id, revision, head }): readonly Finding[] => {
    const entries = journals.get(id) ?? [];
    if (entries.length === revision && entries.at(-1)?.hash === head) return [];
    return [{ rule: 'revision-gap', message: `'${id}' stands at ${revision}, and its journal has ${entries.length}` }];
  });
  return [...gaps, ...ends];
};

/** What was shown at a position is what lies there in the end: nobody was shown a gap, or what came into it later. */
const shown = ({ journal, ledger }: Books): readonly Finding[] =>
  ledger.followed().flatMap(({ instanceId, revision, position, hash }, index): readonly Finding[] => {
    const kept = journal[index];
    if (position === index + 1 && kept?.hash === hash && kept.instanceId === instanceId) return [];
    return [{ rule: 'position-gap', message: `Entry ${revision} of '${instanceId}' was shown as number ${index + 1}` }];
  });

const chains = ({ verifications }: Books): readonly Finding[] =>
  verifications
    .filter(({ sound }) => !sound)
    .map(({ instanceId, findings }) => ({
      rule: 'unsound',
      message: `'${instanceId}': ${findings.map(({ code, message }) => `${code}: ${message}`).join('; ')}`,
    }));

/** Positions 1 … N and revisions 1 … n without gaps, rows where their journals end, chains intact. */
export const checkNumbering = (books: Books): readonly Finding[] => [
  ...positions(books),
  ...revisions(books),
  ...shown(books),
  ...chains(books),
];
