import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keywordSlots } from '@statedesk/engine';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../connection/connect.ts';
import { sqliteStore } from '../sqliteStore.ts';
import { temporaryFolder } from '../sqliteHarness.suite.ts';

const fixture = fileURLToPath(new URL('../../../../fixtures/stores/format-1.db', import.meta.url));

let folder: string;
let file: string;

beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder, 'desk.db');
  copyFileSync(fixture, file);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('R3 a store of schema 1 learns more keywords to find by', () => {
  it('finds by each of them, through its index', async () => {
    const store = sqliteStore({ file });
    const all = await store.find({ procedure: 'incident', where: [] }, { limit: 10 });
    for (const slot of keywordSlots.slice(12))
      expect(await store.find({ procedure: 'incident', where: [{ slot, equals: null }] }, { limit: 10 })).toEqual(all);
    await store.close();
    const connection = connect(file);
    for (const slot of keywordSlots) {
      const plan = connection.all(
        `EXPLAIN QUERY PLAN SELECT position FROM fact_slot WHERE procedure = 'incident' AND ${slot} = 'x'`,
      );
      expect(String(plan[0]?.['detail'])).toContain(`fact_slot_${slot}`);
    }
    connection.close();
  });
});
