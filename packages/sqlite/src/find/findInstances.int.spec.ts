import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keywordSlots, type FactPage, type FactQuery } from '@statedesk/engine';
import { commitBatch } from '../commit/commitBatch.ts';
import type { Connection } from '../connection/connection.ts';
import { text } from '../connection/columns.ts';
import { openDatabase } from '../opening/openDatabase.ts';
import { temporaryFolder } from '../sqliteHarness.suite.ts';
import { findInstances } from './findInstances.ts';

let folder = '';
let connection: Connection;

beforeEach(() => {
  folder = temporaryFolder();
  connection = openDatabase({ file: join(folder, 'desk.db'), synchronous: 'normal', busyTimeoutMs: 100 });
  const facts = { k1: 'remote', i1: '2026-03-02T04:00:00.000Z', n1: 3, text: '打印机 HP1020' };
  const next = { id: 'a', procedure: 'incident', tenant: 'a', version: 1, revision: 1, snapshot: '{}', head: 'h' };
  const entries = [{ revision: 1, entry: '{}', hash: 'h', idempotencyKey: null }] as const;
  const row = { ...next, facts, factsVersion: 1, wakeAt: null };
  commitBatch(connection, [{ next: row, expectedRevision: 0, entries, effects: [], personal: [] }], 0);
});

afterEach(() => {
  connection.close();
  rmSync(folder, { recursive: true });
});

/** How SQLite goes about the statements that look for rows, a line for each step. */
const plan = (query: Partial<FactQuery>, page: Partial<FactPage> = {}): string => {
  const lines: string[] = [];
  const explaining: Connection = {
    ...connection,
    all: (sql, ...values) => {
      lines.push(...connection.all(`EXPLAIN QUERY PLAN ${sql}`, ...values).map((row) => text(row, 'detail')));
      return connection.all(sql, ...values);
    },
  };
  findInstances(explaining, { procedure: 'incident', where: [], ...query }, { limit: 20, ...page });
  return lines.join('\n');
};

describe('architecture §6 finding goes by indexes', () => {
  it('for a value, a list and a range of a slot', () => {
    expect(plan({ where: [{ slot: 'k1', equals: 'remote' }] })).toContain('INDEX fact_slot_k1');
    expect(plan({ where: [{ slot: 'k1', in: ['remote', 'visit'] }] })).toContain('INDEX fact_slot_k1');
    expect(plan({ where: [{ slot: 'i1', from: '2026', before: '2027' }] })).toContain('INDEX fact_slot_i1');
    expect(plan({ where: [{ slot: 'n1', before: 4 }] })).toContain('INDEX fact_slot_n1');
  });

  it('for a value of every keyword, also of one that no row has', () => {
    for (const slot of keywordSlots)
      expect(plan({ where: [{ slot, equals: 'x' }] })).toMatch(new RegExp(`INDEX fact_slot_${slot}\\b`));
  });

  it('for a Chinese word', () => {
    expect(plan({ text: ['打印'] })).toContain('SEARCH text_token USING PRIMARY KEY (token=?)');
  });

  it('for an order, and begins a later page at its place', () => {
    for (const direction of ['ascending', 'descending'] as const) {
      const steps = plan({}, { order: { slot: 'i1', direction }, after: 'a' });
      expect(steps).toMatch(direction === 'ascending' ? /fact_slot_i1 .*i1>\?\)/ : /fact_slot_i1 .*i1<\?\)/);
      expect(steps).not.toContain('USE TEMP B-TREE FOR ORDER BY');
    }
    expect(plan({}, { after: 'a' })).not.toContain('TEMP B-TREE');
  });

  it('reads every text of a procedure for part of a Latin word, and says so in docs/stores.md', () => {
    expect(plan({ text: ['p10'] })).not.toContain('text_token');
  });
});

describe('architecture §6 the name of a slot becomes part of a statement', () => {
  it('refuses what is no slot', () => {
    const slot = 'k1 OR 1=1' as 'k1';
    expect(() => plan({ where: [{ slot, equals: 'x' }] })).toThrow(RangeError);
    expect(() => plan({}, { order: { slot, direction: 'ascending' } })).toThrow(RangeError);
  });
});
