import { keywordSlots, type Slot } from '@statedesk/engine';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databaseOver } from '../connection/databaseOver.ts';
import { statementTexts } from '../connection/statementText.ts';
import { postgresGrants } from '../postgresGrants.ts';
import { postgresStore } from '../postgresStore.ts';
import type { TestSchema } from '../testDatabase.suite.ts';
import { freshSchema, testSchema } from '../testDatabase.suite.ts';
import { migrate } from './migrate.ts';
import type { Migration } from './migration.ts';
import { migrations } from './migrations.ts';

const before = migrations.slice(0, 1);
const added = keywordSlots.slice(16, 20);

let desk: TestSchema;
let schema: string;

const run = (steps: readonly Migration[]) =>
  migrate(
    databaseOver(desk.pool, { textOf: statementTexts(schema, () => 0), prepare: false }),
    { schema, store: `schema ${schema}` },
    steps,
  );

// Two incidents as the version from before wrote them.
const written = () => [
  `INSERT INTO ${schema}.instance (id, procedure, tenant, version, revision, snapshot, head, facts, facts_version)
    SELECT id, 'incident', 'a', 1, 1, '{}', 'h', '{"k1":"remote","k16":"x"}', 1 FROM unnest(ARRAY['one', 'two']) AS id`,
  `INSERT INTO ${schema}.journal (position, instance, revision, entry, hash, committed_at)
    SELECT position, position, 1, '{}', 'h', 0 FROM ${schema}.instance`,
  `UPDATE ${schema}.place SET last = 2`,
  `INSERT INTO ${schema}.fact_slot (position, procedure, tenant, k1, k16)
    SELECT position, procedure, tenant, 'remote', 'x' FROM ${schema}.instance`,
];

beforeEach(async () => {
  desk = await testSchema();
  schema = `${desk.schema}_before`;
  await run(before);
  for (const sql of written()) await desk.pool.query(sql);
});

afterEach(async () => {
  await desk.pool.query(`DROP SCHEMA ${schema} CASCADE`);
  await desk.drop();
});

describe('R3 a schema of the first version learns another four keywords to find by', () => {
  it('begins with all of them empty, and finds by each once it is written', async () => {
    const store = await postgresStore({ client: desk.pool, schema });
    const ids = async (slot: Slot, equals: string | null) => {
      const found = await store.find({ procedure: 'incident', where: [{ slot, equals }] }, { limit: 10 });
      return found.map(({ id }) => id);
    };
    for (const slot of added) expect(await ids(slot, null)).toEqual(['one', 'two']);
    expect(await ids('k16', 'x')).toEqual(['one', 'two']);
    const facts = { k1: 'remote', k17: 'INC-1', k20: '丁' };
    expect(await store.project('two', 1, { facts, factsVersion: 2 })).toBe(true);
    expect([await ids('k17', 'INC-1'), await ids('k20', '丁'), await ids('k18', '丁')]).toEqual([['two'], ['two'], []]);
    expect(await ids('k17', null)).toEqual(['one']);
    await store.close();
  });

  it('has for each of them the index that the sixteen before have', async () => {
    const indexOf = async (slot: Slot) => {
      const name = `fact_slot_${slot}`;
      const { rows } = await desk.pool.query<{ indexdef: string }>(
        'SELECT indexdef FROM pg_indexes WHERE schemaname = $1 AND indexname = $2',
        [schema, name],
      );
      return rows.map(({ indexdef }) => indexdef.replaceAll(new RegExp(`\\b${slot}\\b|${name}`, 'g'), '…'));
    };
    await (await postgresStore({ client: desk.pool, schema })).close();
    const expected = await indexOf('k16');
    expect(expected).toHaveLength(1);
    for (const slot of added) expect(await indexOf(slot)).toEqual(expected);
  });

  it('wants no new grants: the application’s role may write them', async () => {
    const role = freshSchema();
    await desk.pool.query(`CREATE ROLE ${role}`);
    await desk.pool.query(postgresGrants({ schema, role }));
    await run(migrations);
    const { rows } = await desk.pool.query(
      `SELECT bool_and(has_column_privilege($1, $2, slot, right_to)) AS granted
        FROM unnest($3::text[]) AS slot, unnest(ARRAY['SELECT', 'INSERT', 'UPDATE']) AS right_to`,
      [role, `${schema}.fact_slot`, added],
    );
    await desk.pool.query(`DROP OWNED BY ${role}; DROP ROLE ${role}`);
    expect(rows).toEqual([{ granted: true }]);
  });

  it('is not taken where migrate is false, and is refused once it is there by the version from before', async () => {
    await expect(postgresStore({ client: desk.pool, schema, migrate: false })).rejects.toMatchObject({
      code: 'store-incompatible',
      message: expect.stringContaining('has schema 1, 2 is needed, and migrate is false') as string,
    });
    await run(migrations);
    await expect(run(before)).rejects.toMatchObject({
      code: 'store-incompatible',
      message: expect.stringContaining('has schema 2, this version of @statedesk/postgres knows 1') as string,
    });
  });
});
