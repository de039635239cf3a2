import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { migrations } from '../migrations/migrations.ts';
import { temporaryFolder } from '../sqliteHarness.suite.ts';
import { sqliteStore } from '../sqliteStore.ts';
import { headerInLog } from './loggedHeader.ts';

const newest = migrations.length;

/** A log whose newest frames hold the header, and what became of it: begun anew with frames that hold other pages. */
const logBegunAnew = async (): Promise<readonly [before: Buffer, after: Buffer]> => {
  const folder = temporaryFolder();
  const file = join(folder, 'desk.db');
  await sqliteStore({ file }).close();
  const database = new DatabaseSync(file);
  database.exec(`PRAGMA wal_autocheckpoint = 0; INSERT INTO document VALUES ('h', 'policy', '{}')`);
  for (let round = 0; round < 4; round += 1) database.exec(`PRAGMA user_version = ${newest}`);
  const before = readFileSync(`${file}-wal`);
  database.exec('PRAGMA wal_checkpoint(RESTART)');
  for (let round = 0; round < 9; round += 1) database.exec(`UPDATE document SET text = '{"round":${round}}'`);
  const after = readFileSync(`${file}-wal`);
  database.close();
  rmSync(folder, { recursive: true });
  return [before, after];
};

describe('architecture §6 a log that is begun anew while it is read', () => {
  it('tells no schema that neither log holds, whenever that happens', async () => {
    const [before, after] = await logBegunAnew();
    let reads = 0;
    for (let change = 0; change <= reads; change += 1) {
      reads = 0;
      const header = headerInLog((position, bytes) => {
        const log = reads < change ? before : after;
        reads += 1;
        return log.subarray(position, position + bytes);
      });
      expect([undefined, newest]).toContain(header?.userVersion);
    }
    expect(reads).toBeGreaterThan(8);
    expect(headerInLog((position, bytes) => before.subarray(position, position + bytes))?.userVersion).toBe(newest);
  });
});
