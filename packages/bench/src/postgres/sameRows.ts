import type { Pool } from 'pg';

const tables = ['instance', 'journal', 'fact_slot', 'fact_text', 'outbox', 'personal_value', 'instance_pin'] as const;

// Numbers apart: which positions the incidents of one round were given hangs on who came first.
const sizeOf = async (pool: Pool, table: string): Promise<string> => {
  const { rows } = await pool.query<{ readonly rows: string; readonly bytes: string }>(
    `SELECT count(*) AS rows, coalesce(sum(length(part.value)), 0) AS bytes
      FROM ${table} AS row, jsonb_each_text(to_jsonb(row)) AS part (name, value)
      WHERE part.name NOT IN ('position', 'sequence', 'instance')`,
  );
  return JSON.stringify(rows);
};

/** Sees to it that two schemas hold as many rows and characters in every table. @throws Error naming the table where not */
export const requireSameRows = async (pool: Pool, schemas: readonly [string, string]): Promise<void> => {
  for (const table of tables) {
    const [ours, theirs] = [await sizeOf(pool, `${schemas[0]}.${table}`), await sizeOf(pool, `${schemas[1]}.${table}`)];
    if (ours !== theirs) throw new Error(`not the same was written to ${table}: ${ours} against ${theirs}`);
  }
};
