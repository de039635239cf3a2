import type { StoredEntry } from '@statedesk/engine';
import { expect } from 'vitest';
import { rawSqlite } from './sqliteHarness.suite.ts';

/** The rows of a journal, once positions and every instance's revisions were found to run 1, 2, 3 … */
export const gaplessJournal = async (file: string): Promise<readonly StoredEntry[]> => {
  const rows = await rawSqlite(file).journalRows();
  expect(rows.map(({ position }) => position)).toEqual(rows.map((_, index) => index + 1));
  for (const { id, revision } of await rawSqlite(file).instanceRows()) {
    expect(rows.filter(({ instanceId }) => instanceId === id).map((row) => row.revision)).toEqual(
      Array.from({ length: revision }, (_, index) => index + 1),
    );
  }
  return rows;
};
