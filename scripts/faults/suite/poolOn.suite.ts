import pg from 'pg';

/** A pool as a host that goes on would have it: a connection that ends while nobody uses it is no matter. */
export const poolOn = (connectionString: string, max = 3): pg.Pool => {
  const pool = new pg.Pool({ connectionString, max });
  pool.on('error', () => undefined);
  // A server that stops tells those, too, whom the pool has let go and who have not gone yet.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
};
