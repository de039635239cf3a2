import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keywordSlots, type FactPage, type FactQuery } from '@statedesk/engine';
import { commitOf, outcomesOf } from '../commits.suite.ts';
import type { PgQuery } from '../connection/clients.ts';
import type { PostgresStore } from '../storeOver.ts';
import { postgresStore } from '../postgresStore.ts';
import type { TestSchema } from '../testDatabase.suite.ts';
import { testSchema } from '../testDatabase.suite.ts';

let desk: TestSchema;
let watched: PostgresStore;
let plans: string[] = [];
let watching = false;

// A desk of 20,000 incidents with 60,000 entries, of which the server has figures.
const rows = 20_000;
const fill = [
  `INSERT INTO instance (id, procedure, tenant, version, revision, snapshot, head, facts, facts_version, wake_at)
    SELECT 'i' || n, 'incident', 'a', 1, 3, '{}', 'h', '{}', 1, 1000000 + n FROM generate_series(1, ${rows}) AS n`,
  `INSERT INTO journal (position, instance, revision, entry, hash, idempotency_key, committed_at)
    SELECT 3 * (i.position - 1) + r, i.position, r, '{}', 'h', 'k' || r, 0 FROM instance i, generate_series(1, 3) AS r`,
  'UPDATE place SET last = (SELECT max(position) FROM journal)',
  `INSERT INTO fact_slot (position, procedure, tenant, k1, i1, n1, text)
    SELECT position, procedure, tenant, 'state ' || position % 500, '2026-01-01T00:00:' || lpad((position % 60)::text, 2, '0'),
      position % 1000, 'text' FROM instance`,
  `INSERT INTO fact_text (instance, search_form, tokens)
    SELECT position, 'text ' || position, ARRAY['t' || position % 100, 'text'] FROM instance`,
  `INSERT INTO outbox (key, instance, revision, type, lane, payload, standing)
    SELECT 'e' || position, position, 1, 't', 'notification', '{}', CASE WHEN position % 2 = 0 THEN 'waiting' ELSE 'unhandled' END
    FROM instance`,
  `INSERT INTO instance_pin (instance, pin) SELECT position, 'policy ' || position % 3 FROM instance`,
  `INSERT INTO personal_value (reference, subject, salt, value) SELECT 'r' || n, 's' || n, 's', 'v' FROM generate_series(1, ${rows}) AS n`,
];

beforeAll(async () => {
  desk = await testSchema();
  for (const sql of fill) await desk.pool.query(sql);
  await desk.pool.query('ANALYZE');
  const explain = async ({ text, values }: PgQuery) => {
    const client = await desk.pool.connect();
    await client.query('BEGIN');
    // As the server would run a statement that it has prepared: with a plan that is made for any values.
    await client.query('SET LOCAL plan_cache_mode = force_generic_plan');
    const { rows: lines } = await client.query<Record<string, string>>({
      text: `EXPLAIN ${text}`,
      values,
      name: `plan ${plans.length} ${Math.random()}`.slice(0, 60),
    });
    plans.push(lines.map((line) => line['QUERY PLAN']).join('\n'));
    await client.query('ROLLBACK');
    client.release();
  };
  const watchedPool = new Proxy(desk.pool, {
    get: (pool, name) => {
      if (name !== 'query') return Reflect.get(pool, name) as unknown;
      return async (query: PgQuery) => {
        if (watching) await explain(query);
        return pool.query(query);
      };
    },
  });
  watched = await postgresStore({ client: watchedPool, schema: desk.schema, prepare: false });
});

afterAll(() => desk.drop());

/** How the server goes about every statement of some work. */
const planOf = async (work: (store: PostgresStore) => Promise<unknown>): Promise<string> => {
  plans = [];
  watching = true;
  try {
    await work(watched);
  } finally {
    watching = false;
  }
  expect(plans).not.toEqual([]);
  return plans.join('\n');
};

const wholeTable = /Seq Scan on (instance|journal|fact_slot|fact_text|outbox|instance_pin|personal_value|document)/;
const find = (query: Partial<FactQuery>, page: Partial<FactPage> = {}) =>
  planOf((store) => store.find({ procedure: 'incident', where: [], ...query }, { limit: 20, ...page }));

const month = { from: '2026-01-01T00:00:10', before: '2026-01-01T00:00:12' };

describe('architecture §6 finding goes by indexes', () => {
  it('for a value, a list and a range of a slot', async () => {
    expect(await find({ where: [{ slot: 'k1', equals: 'state 7' }] })).toContain('fact_slot_k1');
    expect(await find({ where: [{ slot: 'k1', in: ['state 7', 'state 8'] }] })).toContain('fact_slot_k1');
    expect(await find({ where: [{ slot: 'n1', from: 3, before: 4 }] })).toContain('fact_slot_n1');
  });

  it('for a value of every keyword, also of one that hardly a row has', async () => {
    for (const slot of keywordSlots)
      expect(await find({ where: [{ slot, equals: 'x' }] })).toMatch(new RegExp(`fact_slot_${slot}\\b`));
  });

  it('for a month, its rows and its number', async () => {
    expect(await find({ where: [{ slot: 'i1', ...month }] })).toContain('fact_slot_i1');
    const counting = await planOf((store) => store.count({ procedure: 'incident', where: [{ slot: 'i1', ...month }] }));
    expect(counting).toContain('fact_slot_i1');
    expect(counting).not.toMatch(wholeTable);
  });

  it('for a Chinese word', async () => {
    expect(await find({ text: ['打印'] })).toContain('fact_text_tokens');
  });

  it('for an order, and begins a later page at its place', async () => {
    for (const direction of ['ascending', 'descending'] as const) {
      const plan = await find({}, { order: { slot: 'i1', direction }, after: 'i100' });
      expect(plan).toMatch(/Index Cond: .*procedure.* AND \(\(?i1/);
      expect(plan).not.toMatch(/->\s+Sort .*\n\s*Sort Key: fact_slot\.i1/);
    }
    expect(await find({}, { after: 'i100' })).toMatch(/Index (Only )?Scan using fact_slot_(procedure|pkey)/);
  });
});

const known = [{ procedure: 'incident', version: 1 }];
const claim = { holder: 'one', leaseMilliseconds: 1_000 };

describe('architecture §6 nobody reads a whole table', () => {
  it.each([
    ['who is due', (store: PostgresStore) => store.due(1_000_100, 10, known)],
    [
      'who is due, of any definition and behind a place',
      (store: PostgresStore) => store.due(1_000_100, 10, null, { wakeAt: 1_000_050, id: 'i50' }),
    ],
    ['to take who is due', (store: PostgresStore) => store.claimDue(1_000_100, 10, known, claim)],
    ['when somebody is due next', (store: PostgresStore) => store.nextWake(known, 'two')],
    ['to take effects', (store: PostgresStore) => store.claimEffects(0, 10, 1000)],
    ['when an effect can be taken', (store: PostgresStore) => store.nextEffect()],
    ['who is pinned to a document', (store: PostgresStore) => store.pinnedTo('policy 1', 500, 10)],
    ['which documents are pinned', (store: PostgresStore) => store.pins()],
    ['an instance', (store: PostgresStore) => store.load('i77')],
    ['several instances', (store: PostgresStore) => Promise.all(['i77', 'i78', 'i79'].map((id) => store.load(id)))],
    ['a journal', (store: PostgresStore) => store.journal('i77', 0, 10)],
    ['an entry by its key', (store: PostgresStore) => store.entryByKey('i77', 'k2')],
    ['the changes behind a position', (store: PostgresStore) => store.changes(30_000, 10)],
    [
      'whose facts are of another version',
      (store: PostgresStore) => store.outdatedFacts({ procedure: 'incident', version: 1, factsVersion: 2 }, 300, 10),
    ],
    ['personal values', (store: PostgresStore) => store.personalValues(['r5', 'r6'])],
    ['to erase a subject', (store: PostgresStore) => store.erasePersonal('s9', { at: 0, by: 'a', reason: 'b' })],
  ])('%s', async (_, work) => {
    expect(await planOf(work)).not.toMatch(wholeTable);
  });

  it('to commit one, to commit many, and to say why one was refused', async () => {
    const refused = await planOf(async (store) => {
      expect(await outcomesOf(store, commitOf('i1', { on: 3, key: 'new', text: '打印', effect: 'x' }))).toEqual([
        'committed',
      ]);
      expect(await outcomesOf(store, commitOf('i1', { on: 3 }), commitOf('i2', { on: 3 }), commitOf('born'))).toEqual([
        'conflict',
        'committed',
        'committed',
      ]);
    });
    expect(refused).not.toMatch(wholeTable);
  });

  it('nor the whole journal of an instance, to commit under a key that it does not know yet', async () => {
    const written = await planOf(async (store) => {
      const batch = ['i11', 'i12', 'i13'].map((id) => commitOf(id, { on: 3, key: 'new' }));
      expect(await outcomesOf(store, ...batch)).toEqual(['committed', 'committed', 'committed']);
    });
    expect(written).toMatch(/Index (Only )?Scan using journal_idempotency_key/);
    expect(written).not.toMatch(/Filter: .*idempotency_key/);
  });
});
