import type pg from 'pg';

/** Runs work in one transaction of the portal's; undone where the work throws, and the reason is told instead. */
export const inTransaction = async (
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<string>,
): Promise<string> => {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const answer = await work(client);
    await client.query('COMMIT');
    return answer;
  } catch (error) {
    await client.query('ROLLBACK');
    return `undone, ${error instanceof Error ? error.message : String(error)}`;
  } finally {
    client.release();
  }
};
