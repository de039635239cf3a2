import { canonical, instanceRole } from '@statedesk/engine';
import type { BookedEntry, Books } from '../books.ts';
import { isExpected } from '../interruption.ts';
import { saying } from '../customers.ts';
import type { Finding } from '../finding.ts';
import type { Attempt } from '../ledger.ts';

const codes: ReadonlySet<string> = new Set(['idempotency-conflict', 'revision-conflict']);

/** What a command may end with that is nobody's fault; what is said to have happened may not have yet, by another clock. */
const isForeseen = ({ answer, command }: Attempt, foreseen: readonly string[]): boolean =>
  answer?.code === undefined ||
  isExpected(answer.code) ||
  codes.has(answer.code) ||
  foreseen.includes(answer.code) ||
  (answer.code === 'invalid-command' && command.occurredAt !== undefined);

/** What was asked under one key, and what the journal holds of it. */
interface Asked {
  readonly key: string;
  readonly attempts: readonly Attempt[];
  readonly entries: readonly BookedEntry[];
}

const taken = ({ attempts }: Asked): readonly Attempt[] =>
  attempts.filter(({ answer }) => answer?.receipt && answer.receipt.outcome !== 'refused');

const receiptOf = ({ answer }: Attempt): string => canonical(JSON.parse(JSON.stringify(answer?.receipt)));

const onceInTheJournal = (asked: Asked): readonly Finding[] => {
  const { key, entries } = asked;
  const acknowledged = taken(asked).length > 0;
  if (entries.length > 1) return [{ rule: 'taken-twice', message: `${key} is in the journal ${entries.length} times` }];
  if (acknowledged && entries.length === 0)
    return [{ rule: 'acknowledged-lost', message: `${key} was acknowledged and is not in the journal` }];
  return [];
};

const asTold = (asked: Asked): readonly Finding[] => {
  const [entry] = asked.entries;
  if (!entry) return [];
  return taken(asked).flatMap(({ key, answer }): readonly Finding[] => {
    const receipt = answer?.receipt;
    if (receipt === undefined || receipt.outcome === 'refused') return [];
    const told = [receipt.instanceId, receipt.revision, receipt.position, receipt.command, receipt.recordedAt];
    const { instanceId, revision, position } = entry;
    const kept = [instanceId, revision, position, entry.entry.command.type, entry.entry.recordedAt];
    if (canonical(told) === canonical(kept)) return [];
    return [
      { rule: 'answers-differ', message: `${key} was acknowledged as ${told.join(' ')}, and is ${kept.join(' ')}` },
    ];
  });
};

const sameAnswers = (asked: Asked): readonly Finding[] => {
  const [first, ...others] = taken(asked);
  if (!first) return [];
  return others.flatMap((other): readonly Finding[] =>
    receiptOf(other) === receiptOf(first)
      ? []
      : [{ rule: 'answers-differ', message: `${asked.key}: ${receiptOf(first)}, then ${receiptOf(other)}` }],
  );
};

/** What is wrong with a try that was made after another under its key had been acknowledged. */
const wrongLater = (attempt: Attempt, first: Attempt, foreseen: readonly string[]): readonly Finding[] => {
  const { key, answer, command } = attempt;
  if (!answer || isExpected(answer.code) || foreseen.includes(answer.code ?? '')) return [];
  const isSame = saying(command) === saying(first.command);
  const got = answer.code ?? answer.receipt.outcome;
  if (isSame ? got === 'accepted' || got === 'noted' : got === 'idempotency-conflict') return [];
  const rule = isSame ? 'answers-differ' : 'conflict-missed';
  return [{ rule, message: `${key} came again as ${isSame ? 'it was' : 'something else'}: ${got}` }];
};

const later = (asked: Asked, foreseen: readonly string[]): readonly Finding[] => {
  const [first] = taken(asked).toSorted((left, right) => (left.answered ?? 0) - (right.answered ?? 0));
  if (!first) return [];
  const since = first.answered ?? 0;
  return asked.attempts
    .filter((attempt) => attempt.asked > since)
    .flatMap((attempt) => wrongLater(attempt, first, foreseen));
};

const invented = ({ key, attempts }: Asked): readonly Finding[] => {
  const isConflict = attempts.some(({ answer }) => answer?.code === 'idempotency-conflict');
  const sayings = new Set(attempts.map(({ command }) => saying(command)));
  return isConflict && sayings.size === 1
    ? [{ rule: 'conflict-invented', message: `${key} was used for one thing only, and met a conflict` }]
    : [];
};

const surprises = ({ attempts }: Asked, foreseen: readonly string[]): readonly Finding[] =>
  attempts
    .filter((attempt) => !isForeseen(attempt, foreseen))
    .map(({ key, answer }) => ({ rule: 'unexpected-error', message: `${key}: ${JSON.stringify(answer)}` }));

const hostsOwn: ReadonlySet<string> = new Set(['discardEffect', 'repin', 'upgrade']);

/** An entry that no deadline, no other instance and nobody who asked accounts for. */
const unasked = ({ journal }: Books, keys: ReadonlySet<string>): readonly Finding[] =>
  journal
    .filter(({ entry }) => {
      const key = entry.command.idempotencyKey;
      if (entry.deadline !== undefined || entry.actor.roles.includes(instanceRole)) return false;
      return !(key !== undefined && keys.has(key)) && !hostsOwn.has(entry.command.type);
    })
    .map(({ instanceId, revision, entry }) => ({
      rule: 'unasked-entry',
      message: `Nobody asked for '${entry.command.type}', entry ${revision} of '${instanceId}'`,
    }));

/**
 * Every acknowledged command once in the journal, as it was acknowledged; every other one at most once; the same answer
 * to the same command, and a conflict to another under its key.
 */
export const checkAcknowledged = (books: Books, foreseen: readonly string[] = []): readonly Finding[] => {
  const attempts = Map.groupBy(books.ledger.attempts(), ({ key }) => key);
  const entries = Map.groupBy(books.journal, ({ entry }) => entry.command.idempotencyKey ?? '');
  const found = [...attempts].flatMap(([key, made]) => {
    const asked = { key, attempts: made, entries: entries.get(key) ?? [] };
    return [onceInTheJournal, asTold, sameAnswers, later, invented, surprises].flatMap((check) =>
      check(asked, foreseen),
    );
  });
  return [...found, ...unasked(books, new Set(attempts.keys()))];
};
