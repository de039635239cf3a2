import { describe, expect, it } from 'vitest';
import { text } from '../connection/columns.ts';
import type { Connection } from '../connection/connection.ts';
import { openDatabase } from '../opening/openDatabase.ts';
import { claimLaneHeads } from './claimLaneHeads.ts';

const planOfClaim = (): readonly string[] => {
  const connection = openDatabase({ file: ':memory:', synchronous: 'normal', busyTimeoutMs: 1 });
  const plan: string[] = [];
  const explaining: Connection = {
    ...connection,
    all: (sql, ...values) => {
      plan.push(...connection.all(`EXPLAIN QUERY PLAN ${sql}`, ...values).map((row) => text(row, 'detail')));
      return connection.all(sql, ...values);
    },
  };
  claimLaneHeads(explaining, 0, 64, 1000);
  connection.close();
  return plan;
};

describe('R18 claims: what nobody handles costs a claim nothing', () => {
  it('goes by the index of what is ready, and sorts nothing', () => {
    const plan = planOfClaim();
    expect(plan).toContain('SEARCH outbox USING INDEX outbox_ready (ready_at<?)');
    expect(plan.filter((step) => step.startsWith('SCAN') || step.includes('TEMP B-TREE'))).toEqual([]);
  });
});
