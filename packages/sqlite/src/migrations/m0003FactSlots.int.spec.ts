import { keywordSlots } from '@statedesk/engine';
import { describe, expect, it } from 'vitest';
import { connect } from '../connection/connect.ts';
import { sqliteStore } from '../sqliteStore.ts';
import { frozenCopy } from './frozenCopy.suite.ts';

const copy = frozenCopy('format-1.db');

describe('R3 a store of schema 1 learns more keywords to find by', () => {
  it('finds by each of them, through its index', async () => {
    const store = sqliteStore({ file: copy.file });
    const all = await store.find({ procedure: 'incident', where: [] }, { limit: 10 });
    for (const slot of keywordSlots.slice(12))
      expect(await store.find({ procedure: 'incident', where: [{ slot, equals: null }] }, { limit: 10 })).toEqual(all);
    await store.close();
    const connection = connect(copy.file);
    for (const slot of keywordSlots) {
      const plan = connection.all(
        `EXPLAIN QUERY PLAN SELECT position FROM fact_slot WHERE procedure = 'incident' AND ${slot} = 'x'`,
      );
      expect(String(plan[0]?.['detail'])).toContain(`fact_slot_${slot}`);
    }
    connection.close();
  });
});
