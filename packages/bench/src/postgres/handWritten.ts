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
import type { Pool, PoolClient } from 'pg';

type Run = (sql: string, ...values: readonly unknown[]) => Promise<readonly Readonly<Record<string, unknown>>[]>;

/** Prepares each statement once a connection, under a name of its own. */
const preparing = (schema: string): ((client: PoolClient) => Run) => {
  const names = new Map<string, string>();
  return (client) =>
    async (sql, ...values) => {
      const name = names.get(sql) ?? `hand_${schema}_${names.size}`;
      names.set(sql, name);
      const text = sql.replaceAll('{', `${schema}.`).replaceAll('}', '');
      const { rows } = await client.query<Record<string, unknown>>({ name, text, values: [...values] });
      return rows;
    };
};

const slots = [...keywordSlots, ...instantSlots, ...numberSlots, 'text'] as const;

/** What whoever writes by hand keeps in mind of an instance, so that nothing has to be read. */
interface Known {
  readonly position: number;
  readonly facts: FactSlots;
}

const birth = async (run: Run, { next }: InstanceCommit): Promise<number> => {
  const { id, procedure, tenant, version, revision, snapshot, head, facts, factsVersion, wakeAt } = next;
  const rows = await run(
    `INSERT INTO {instance} (id, procedure, tenant, version, revision, snapshot, head, facts, facts_version, wake_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING position`,
    ...[id, procedure, tenant, version, revision, snapshot, head, canonical(facts), factsVersion, wakeAt],
  );
  const position = Number(rows[0]?.['position']);
  await run('INSERT INTO {fact_slot} (position, procedure, tenant) VALUES ($1, $2, $3)', position, procedure, tenant);
  return position;
};

const change = async (run: Run, { next }: InstanceCommit, { position }: Known): Promise<number> => {
  const { version, revision, snapshot, head, facts, factsVersion, wakeAt } = next;
  await run(
    `UPDATE {instance} SET version = $1, revision = $2, snapshot = $3, head = $4, facts = $5, facts_version = $6,
      wake_at = $7 WHERE position = $8`,
    ...[version, revision, snapshot, head, canonical(facts), factsVersion, wakeAt, position],
  );
  return position;
};

const writeFacts = async (run: Run, before: FactSlots, after: FactSlots, position: number): Promise<void> => {
  const changed = slots.filter((slot) => (before[slot] ?? null) !== (after[slot] ?? null));
  if (changed.length === 0) return;
  const assigned = changed.map((slot, index) => `${slot} = $${index + 2}`).join(', ');
  const values = changed.map((slot) => after[slot] ?? null);
  await run(`UPDATE {fact_slot} SET ${assigned} WHERE position = $1`, position, ...values);
  if (!changed.includes('text')) return;
  const form = searchForm(String(after.text ?? ''));
  await run(
    'INSERT INTO {fact_text} (instance, search_form, tokens) VALUES ($1, $2, $3)',
    ...[position, form, indexTokens(form)],
  );
};

const writeRest = async (run: Run, { effects, personal, pins = [] }: InstanceCommit, of: number): Promise<void> => {
  for (const { key, revision, type, lane, payload } of effects)
    await run(
      'INSERT INTO {outbox} (key, instance, revision, type, lane, payload) VALUES ($1, $2, $3, $4, $5, $6)',
      ...[key, of, revision, type, lane, payload],
    );
  for (const { reference, subject, salt, value } of personal)
    await run(
      'INSERT INTO {personal_value} (reference, subject, salt, value) VALUES ($1, $2, $3, $4)',
      ...[reference, subject, salt, value],
    );
  for (const pin of pins) await run('INSERT INTO {instance_pin} (instance, pin) VALUES ($1, $2)', of, pin);
};

// Last, because all commits share the row that counts them: who has it holds all others up until it commits.
const writeEntries = async (run: Run, { entries }: InstanceCommit, of: number, committedAt: number): Promise<void> => {
  const rows = await run('UPDATE {place} SET last = last + $1 RETURNING last', entries.length);
  const before = Number(rows[0]?.['last']) - entries.length;
  for (const [index, { revision, entry, hash, idempotencyKey }] of entries.entries())
    await run(
      `INSERT INTO {journal} (position, instance, revision, entry, hash, idempotency_key, committed_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      ...[before + index + 1, of, revision, entry, hash, idempotencyKey, committedAt],
    );
};

/**
 * What somebody would write who keeps the same rows without a library: one transaction a command, prepared statements.
 * It decides nothing and checks nothing.
 * @param schema one that the store has made: with its tables, indexes and triggers
 */
export const handWritten = (pool: Pool, schema: string) => {
  const prepare = preparing(schema);
  const instances = new Map<string, Known>();
  const writeAll = async (run: Run, commit: InstanceCommit, committedAt: number): Promise<void> => {
    const { id, facts } = commit.next;
    const known = instances.get(id);
    const position = await (known ? change(run, commit, known) : birth(run, commit));
    await writeFacts(run, known?.facts ?? {}, facts, position);
    await writeRest(run, commit, position);
    await writeEntries(run, commit, position, committedAt);
    instances.set(id, { position, facts });
  };
  return async (commit: InstanceCommit, committedAt: number): Promise<void> => {
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      await writeAll(prepare(client), commit, committedAt);
      await client.query('COMMIT');
    } finally {
      client.release();
    }
  };
};
