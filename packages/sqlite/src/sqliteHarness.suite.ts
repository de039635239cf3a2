import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import type { RawReader, StoreHarness } from '@statedesk/testing';
import { sqliteStore } from './sqliteStore.ts';

const crashWorker = fileURLToPath(new URL('./crashingCommit.suite.ts', import.meta.url));

/** A folder of its own under the system's, so that a file and what lies beside it go together. */
export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'statedesk-sqlite-'));

/** Looks into the file with plain queries and a connection of its own. */
export const rawSqlite = (file: string): RawReader => {
  const rows = (sql: string): Promise<never[]> => {
    const database = new DatabaseSync(file, { readOnly: true });
    try {
      return Promise.resolve(
        database
          .prepare(sql)
          .all()
          .map((row) => ({ ...row })) as never[],
      );
    } finally {
      database.close();
    }
  };
  return {
    journalRows: () =>
      rows(`SELECT i.id AS instanceId, j.revision, j.position, j.entry, j.hash, j.idempotency_key AS idempotencyKey,
        j.committed_at AS committedAt FROM journal j LEFT JOIN instance i ON i.position = j.instance ORDER BY j.position`),
    instanceRows: async () =>
      (
        await rows(`SELECT id, procedure, tenant, version, revision, snapshot, head, facts, facts_version AS factsVersion,
          wake_at AS wakeAt, set_aside AS setAside, position FROM instance ORDER BY position`)
      ).map((row: { facts: string }) => ({ ...row, facts: JSON.parse(row.facts) as object }) as never),
    outboxRows: () =>
      rows(`SELECT o.key, i.id AS instanceId, o.revision, o.type, o.lane, o.payload
        FROM outbox o LEFT JOIN instance i ON i.position = o.instance ORDER BY o.sequence`),
    personalRows: () =>
      rows('SELECT reference, subject, salt, value, erased_at AS erasedAt FROM personal_value ORDER BY reference'),
  };
};

/**
 * The harness of the SQLite store on a file; a crash is a child process that kills itself behind a statement.
 *
 * @param transactions `false`: the crashing process leaves out BEGIN and COMMIT, to see the suite find that.
 */
export const sqliteHarness = (transactions = true): StoreHarness => ({
  capabilities: { handles: true, reopening: true, crashing: true },
  create: () => {
    const folder = temporaryFolder();
    const file = join(folder, 'desk.db');
    return Promise.resolve({
      open: () => Promise.resolve(sqliteStore({ file })),
      raw: rawSqlite(file),
      crashDuring: (batch, at, steps) => {
        writeFileSync(join(folder, 'batch.json'), JSON.stringify({ batch, at, steps, transactions }));
        const { signal, status, stderr } = spawnSync(
          process.execPath,
          [crashWorker, file, join(folder, 'batch.json')],
          {
            encoding: 'utf8',
          },
        );
        if (signal === 'SIGKILL') return Promise.resolve('crashed');
        if (status === 0) return Promise.resolve('finished');
        return Promise.reject(new Error(`the worker ended with ${status ?? signal ?? 'nothing'}: ${stderr}`));
      },
      destroy: () => {
        rmSync(folder, { recursive: true });
        return Promise.resolve();
      },
    });
  },
});
