import type { SQLInputValue } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import type { InstanceCommit } from '@statedesk/engine';
import { text } from '../connection/columns.ts';
import type { Connection } from '../connection/connection.ts';
import { openDatabase } from '../opening/openDatabase.ts';
import { commitBatch } from './commitBatch.ts';

const commitOn = (on: number): InstanceCommit => ({
  next: {
    id: 'a',
    procedure: 'incident',
    tenant: 'a',
    version: 1,
    revision: on + 1,
    snapshot: '{}',
    head: 'h',
    facts: { k1: on % 2 === 0 ? 'remote' : 'visit', text: on % 2 === 0 ? '打印' : '扫描' },
    factsVersion: 1,
    wakeAt: on,
  },
  expectedRevision: on,
  entries: [{ revision: on + 1, entry: '{}', hash: 'h', idempotencyKey: `key-${on}` }],
  effects: [{ key: `e-${on}`, revision: on + 1, type: 'notifyManager', lane: 'notification', payload: '{}' }],
  personal: [{ reference: `r-${on}`, subject: 's', salt: 's', value: 'v' }],
});

/** Every statement of a second commit, with the plan of those that have one. */
const statementsOfCommit = (commit: InstanceCommit): { statements: string[]; plan: string } => {
  const connection = openDatabase({ file: ':memory:', synchronous: 'normal', busyTimeoutMs: 1 });
  commitBatch(connection, [commitOn(0)], 0);
  const statements: string[] = [];
  const plan: string[] = [];
  const explain = (sql: string, values: readonly SQLInputValue[]) => {
    statements.push(sql);
    plan.push(...connection.all(`EXPLAIN QUERY PLAN ${sql}`, ...values).map((row) => text(row, 'detail')));
  };
  const explaining: Connection = {
    ...connection,
    run: (sql, ...values) => {
      explain(sql, values);
      return connection.run(sql, ...values);
    },
    first: (sql, ...values) => {
      explain(sql, values);
      return connection.first(sql, ...values);
    },
  };
  expect(commitBatch(explaining, [commit], 0)[0]?.outcome).toBe('committed');
  connection.close();
  return { statements, plan: plan.join('\n') };
};

describe('architecture §6 a commit costs the same however much there is', () => {
  it('searches by indexes and reads no table through', () => {
    const { plan } = statementsOfCommit(commitOn(1));
    expect(plan).toContain('SEARCH journal USING INDEX journal_idempotency_key');
    // The newest position is one step to the end of the journal, which SQLite also calls a search.
    expect(plan).not.toMatch(/SCAN (?!CONSTANT ROW)/);
  });

  it('writes with few statements where the facts stay as they are', () => {
    const { next, entries, expectedRevision } = commitOn(1);
    const quiet = {
      next: { ...next, facts: commitOn(0).next.facts },
      entries,
      expectedRevision,
      effects: [],
      personal: [],
    };
    expect(statementsOfCommit(quiet).statements.map((sql) => sql.split(/\s+/, 1)[0])).toEqual([
      'SELECT',
      'SELECT',
      'SELECT',
      'UPDATE',
      'INSERT',
    ]);
  });
});
