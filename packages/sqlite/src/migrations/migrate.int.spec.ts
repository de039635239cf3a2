import { describe, expect, it } from 'vitest';
import { connect } from '../connection/connect.ts';
import { migrate } from './migrate.ts';
import type { Migration } from './migration.ts';

const first: Migration = { version: 1, name: 'first', statements: ['CREATE TABLE a (n INTEGER) STRICT'] };
const second: Migration = { version: 2, name: 'second', statements: ['ALTER TABLE a ADD COLUMN m INTEGER'] };
const failing: Migration = {
  version: 2,
  name: 'second',
  statements: ['CREATE TABLE b (n INTEGER) STRICT', 'CREATE nonsense'],
};

const version = (connection: ReturnType<typeof connect>) => connection.first('PRAGMA user_version')?.['user_version'];
const taken = (connection: ReturnType<typeof connect>) =>
  connection.all('SELECT version, name FROM migration ORDER BY version').map((row) => [row['version'], row['name']]);

describe('R3 stored format: steps of the schema are recorded', () => {
  it('takes the steps that a file has not taken yet, and no other', () => {
    const connection = connect(':memory:');
    migrate(connection, [first]);
    connection.run('INSERT INTO a (n) VALUES (1)');
    migrate(connection, [first, second]);
    migrate(connection, [first, second]);
    expect([version(connection), taken(connection)]).toEqual([
      2,
      [
        [1, 'first'],
        [2, 'second'],
      ],
    ]);
    expect(connection.first('SELECT n, m FROM a')).toEqual({ n: 1, m: null });
  });

  it('takes a step whole or not at all', () => {
    const connection = connect(':memory:');
    migrate(connection, [first]);
    expect(() => migrate(connection, [first, failing])).toThrow('syntax error');
    expect([version(connection), taken(connection)]).toEqual([1, [[1, 'first']]]);
    expect(connection.first(`SELECT name FROM sqlite_schema WHERE name = 'b'`)).toBeUndefined();
  });

  it('refuses a file that is ahead', () => {
    const connection = connect(':memory:');
    migrate(connection, [first, second]);
    expect(() => migrate(connection, [first])).toThrow('has schema 2, this version of @statedesk/sqlite knows 1');
  });
});
