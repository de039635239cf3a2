import type { RawReader } from '@statedesk/testing';
import pg from 'pg';

const numbers = new Set(['revision', 'position', 'committedAt', 'version', 'factsVersion', 'wakeAt', 'erasedAt']);

const plain = (row: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, numbers.has(name) && value !== null ? Number(value) : value]),
  );

/** Looks into the schema with plain queries and a connection of its own. */
export const rawPostgres = (url: string, schema: string): RawReader => {
  const rows = async (sql: string): Promise<never[]> => {
    const client = new pg.Client(url);
    await client.connect();
    try {
      await client.query(`SET search_path = ${schema}`);
      return (await client.query<Record<string, unknown>>(sql)).rows.map(plain) as never[];
    } finally {
      await client.end();
    }
  };
  return {
    journalRows: () =>
      rows(`SELECT i.id AS "instanceId", j.revision, j.position, j.entry, j.hash,
        j.idempotency_key AS "idempotencyKey", j.committed_at AS "committedAt"
        FROM journal j LEFT JOIN instance i ON i.position = j.instance ORDER BY j.position`),
    instanceRows: async () =>
      (
        await rows(`SELECT id, procedure, tenant, version, revision, snapshot, head, facts,
          facts_version AS "factsVersion", wake_at AS "wakeAt", set_aside AS "setAside", position
          FROM instance ORDER BY position`)
      ).map((row: { facts: string }) => ({ ...row, facts: JSON.parse(row.facts) as object }) as never),
    outboxRows: () =>
      rows(`SELECT o.key, i.id AS "instanceId", o.revision, o.type, o.lane, o.payload
        FROM outbox o LEFT JOIN instance i ON i.position = o.instance ORDER BY o.sequence`),
    personalRows: () =>
      rows('SELECT reference, subject, salt, value, erased_at AS "erasedAt" FROM personal_value ORDER BY reference'),
  };
};
