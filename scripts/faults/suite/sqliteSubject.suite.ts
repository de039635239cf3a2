import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sqliteStore } from '@statedesk/sqlite';
import type { Rows, Subject } from './subject.suite.ts';

const read = (file: string): Rows => {
  const database = new DatabaseSync(file, { readOnly: true });
  const all = (sql: string) => database.prepare(sql).all() as unknown[];
  const rows = {
    journal: all(`SELECT instance.id AS instanceId, journal.revision, journal.position, hash,
      idempotency_key AS idempotencyKey, committed_at AS committedAt
      FROM journal LEFT JOIN instance ON instance.position = journal.instance ORDER BY journal.position`),
    instances: all('SELECT id, revision, head, snapshot FROM instance ORDER BY position'),
    outbox: all('SELECT key FROM outbox').map((row) => (row as { readonly key: string }).key),
  };
  database.close();
  return rows as Rows;
};

/** Sets the length beyond which no file of this process grows; the system refuses what would be written there. */
const limitFiles = (bytes: number | 'unlimited'): void => {
  execFileSync('prlimit', [`--pid=${process.pid}`, `--fsize=${bytes}:`]);
};

/** A file in a folder of its own. */
export const sqliteSubject = (): Promise<Subject> => {
  const folder = mkdtempSync(join(tmpdir(), 'statedesk-faults-'));
  const file = join(folder, 'desk.db');
  return Promise.resolve({
    open: () => Promise.resolve(sqliteStore({ file, synchronous: 'normal' })),
    rows: () => Promise.resolve(read(file)),
    place: file,
    edit: (instanceId) => {
      const database = new DatabaseSync(file);
      database.prepare(`UPDATE instance SET snapshot = '{}' WHERE id = ?`).run(instanceId);
      database.close();
    },
    fill: () => limitFiles(statSync(`${file}-wal`).size),
    room: () => limitFiles('unlimited'),
    destroy: () => {
      rmSync(folder, { recursive: true });
      return Promise.resolve();
    },
  });
};
