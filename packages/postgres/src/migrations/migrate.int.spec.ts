import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databaseOver } from '../connection/databaseOver.ts';
import { statementTexts } from '../connection/statementText.ts';
import { postgresStore } from '../postgresStore.ts';
import type { TestSchema } from '../testDatabase.suite.ts';
import { testSchema } from '../testDatabase.suite.ts';
import type { Migration } from './migration.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations.ts';

const first: Migration = { version: 1, name: 'first', statements: ['CREATE TABLE {a} (n integer)'] };
const second: Migration = { version: 2, name: 'second', statements: ['ALTER TABLE {a} ADD COLUMN m integer'] };
const failing: Migration = {
  version: 2,
  name: 'second',
  statements: ['CREATE TABLE {b} (n integer)', 'CREATE nonsense'],
};

let desk: TestSchema;
let schema: string;

beforeEach(async () => {
  desk = await testSchema();
  schema = `${desk.schema}_steps`;
});

afterEach(async () => {
  await desk.pool.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
  await desk.drop();
});

const run = (...steps: readonly Migration[]) =>
  migrate(
    databaseOver(desk.pool, { textOf: statementTexts(schema, () => 0), prepare: false }),
    { schema, store: `schema ${schema}` },
    steps,
  );

const taken = async () =>
  (await desk.pool.query<{ name: string }>(`SELECT name FROM ${schema}.migration ORDER BY version`)).rows.map(
    ({ name }) => name,
  );

describe('R3 stored format: steps of the schema are recorded', () => {
  it('takes the steps that a schema has not taken yet, and no other', async () => {
    await run(first);
    await desk.pool.query(`INSERT INTO ${schema}.a (n) VALUES (1)`);
    await run(first, second);
    await run(first, second);
    expect(await taken()).toEqual(['first', 'second']);
    expect((await desk.pool.query(`SELECT n, m FROM ${schema}.a`)).rows).toEqual([{ n: 1, m: null }]);
  });

  it('takes a step whole or not at all', async () => {
    await run(first);
    await expect(run(first, failing)).rejects.toThrow('syntax error');
    expect(await taken()).toEqual(['first']);
    expect((await desk.pool.query(`SELECT to_regclass('${schema}.b') AS b`)).rows).toEqual([{ b: null }]);
  });

  it('refuses a schema that is ahead, or came there by other steps, and leaves it as it is', async () => {
    await run(first, second);
    const incompatible = (message: string) => ({
      code: 'store-incompatible',
      message: expect.stringContaining(message) as string,
    });
    await expect(run(first)).rejects.toMatchObject(
      incompatible('has schema 2, this version of @statedesk/postgres knows 1'),
    );
    await expect(run({ ...first, name: 'another' }, second)).rejects.toMatchObject(
      incompatible('by "first", "second"'),
    );
    expect(await taken()).toEqual(['first', 'second']);
  });

  it('refuses a schema that holds tables of another application', async () => {
    await desk.pool.query(`CREATE SCHEMA ${schema}; CREATE TABLE ${schema}.orders (n integer)`);
    await expect(postgresStore({ client: desk.pool, schema })).rejects.toMatchObject({ code: 'store-incompatible' });
    expect(
      (await desk.pool.query(`SELECT relname FROM pg_class WHERE relnamespace = '${schema}'::regnamespace`)).rows,
    ).toEqual([{ relname: 'orders' }]);
  });

  it('fills a schema that an administrator has made, and one that migrate: false finds empty it refuses', async () => {
    await desk.pool.query(`CREATE SCHEMA ${schema}`);
    await expect(postgresStore({ client: desk.pool, schema, migrate: false })).rejects.toMatchObject({
      code: 'store-incompatible',
    });
    expect(await (await postgresStore({ client: desk.pool, schema })).position()).toBe(0);
  });

  it('lets twenty processes open an empty database at once: one makes the schema, all have it', async () => {
    const program = fileURLToPath(new URL('../openingProcess.suite.ts', import.meta.url));
    const opened = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const child = spawn(process.execPath, [program, desk.url, schema], { stdio: ['ignore', 'pipe', 'pipe'] });
        const [said, failed] = await Promise.all([text(child.stdout), text(child.stderr)]);
        return said + failed;
      }),
    );
    expect(new Set(opened)).toEqual(new Set(['opened 0']));
    expect(await taken()).toEqual(migrations.map(({ name }) => name));
  });
});
