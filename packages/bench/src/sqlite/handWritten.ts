import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import {
  canonical,
  indexTokens,
  instantSlots,
  keywordSlots,
  numberSlots,
  searchForm,
  type FactSlots,
  type InstanceCommit,
} from '@statedesk/engine';

/** Writes by hand what the store would have written. */
export interface HandWritten {
  /** One transaction. */
  readonly write: (commit: InstanceCommit, committedAt: number) => void;
  readonly close: () => void;
}

type Run = (sql: string, ...values: readonly SQLInputValue[]) => void;

/** Prepares each statement once. */
const preparing = (database: DatabaseSync): Run => {
  const prepared = new Map<string, ReturnType<DatabaseSync['prepare']>>();
  return (sql, ...values) => {
    const statement = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, statement);
    statement.run(...values);
  };
};

/** What whoever writes by hand keeps in mind of an instance, so that nothing has to be read. */
interface Known {
  readonly position: number;
  readonly facts: FactSlots;
}

const writeRow = (run: Run, { next }: InstanceCommit, position: number, isNew: boolean): void => {
  const { id, procedure, tenant, version, revision, snapshot, head, facts, factsVersion, wakeAt } = next;
  const row = [version, revision, snapshot, head, canonical(facts), factsVersion, wakeAt];
  if (!isNew) {
    run(
      `UPDATE instance SET version = ?, revision = ?, snapshot = ?, head = ?, facts = ?, facts_version = ?, wake_at = ?
        WHERE position = ?`,
      ...[...row, position],
    );
    return;
  }
  run(
    `INSERT INTO instance (position, id, procedure, tenant, version, revision, snapshot, head, facts, facts_version, wake_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[position, id, procedure, tenant, ...row],
  );
  run('INSERT INTO fact_slot (position, procedure, tenant) VALUES (?, ?, ?)', position, procedure, tenant);
};

const slots = [...keywordSlots, ...instantSlots, ...numberSlots, 'text'] as const;

const writeFacts = (run: Run, before: FactSlots, after: FactSlots, position: number): void => {
  const changed = slots.filter((slot) => (before[slot] ?? null) !== (after[slot] ?? null));
  if (changed.length === 0) return;
  const columns: [string, SQLInputValue][] = changed.map((slot) => [slot, after[slot] ?? null]);
  if (changed.includes('text')) {
    const form = searchForm(String(after.text ?? ''));
    columns.push(['search_form', form]);
    for (const token of new Set(indexTokens(form)))
      run('INSERT INTO text_token (token, position) VALUES (?, ?)', token, position);
  }
  const assigned = columns.map(([column]) => `${column} = ?`).join(', ');
  run(`UPDATE fact_slot SET ${assigned} WHERE position = ?`, ...columns.map(([, value]) => value), position);
};

const writeRest = (
  run: Run,
  { entries, effects, personal, pins = [] }: InstanceCommit,
  of: number,
  at: readonly [number, number],
): void => {
  const [last, committedAt] = at;
  for (const [index, { revision, entry, hash, idempotencyKey }] of entries.entries())
    run(
      `INSERT INTO journal (position, instance, revision, entry, hash, idempotency_key, committed_at)
        VALUES (?, ?, ?, ?, ?, ?, ?)`,
      ...[last + index + 1, of, revision, entry, hash, idempotencyKey, committedAt],
    );
  for (const { key, revision, type, lane, payload } of effects)
    run(
      'INSERT INTO outbox (key, instance, revision, type, lane, payload) VALUES (?, ?, ?, ?, ?, ?)',
      ...[key, of, revision, type, lane, payload],
    );
  for (const { reference, subject, salt, value } of personal)
    run(
      'INSERT INTO personal_value (reference, subject, salt, value) VALUES (?, ?, ?, ?)',
      reference,
      subject,
      salt,
      value,
    );
  for (const pin of pins) run('INSERT INTO instance_pin (pin, instance) VALUES (?, ?)', pin, of);
};

/**
 * What somebody would write who keeps the same rows without a library: one transaction a command, prepared statements,
 * `synchronous=FULL`. It decides nothing, reads nothing, checks nothing and keeps the order of commits in mind.
 * @param file one that the store has made: with its tables, indexes and triggers
 */
export const handWritten = (file: string): HandWritten => {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
  const run = preparing(database);
  const instances = new Map<string, Known>();
  let last = 0;
  return {
    write: (commit, committedAt) => {
      const known = instances.get(commit.next.id);
      const position = known?.position ?? last + 1;
      run('BEGIN IMMEDIATE');
      writeRow(run, commit, position, known === undefined);
      writeFacts(run, known?.facts ?? {}, commit.next.facts, position);
      writeRest(run, commit, position, [last, committedAt]);
      run('COMMIT');
      instances.set(commit.next.id, { position, facts: commit.next.facts });
      last += commit.entries.length;
    },
    close: () => database.close(),
  };
};
