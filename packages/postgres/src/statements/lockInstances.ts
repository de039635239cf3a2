import { birthKey } from '../commit/birthLock.ts';
import { arrayText } from '../connection/arrayText.ts';
import type { Connection } from '../connection/connection.ts';

// By id, so that two transactions never wait for each other in a circle over one batch.
const instances = `SELECT position FROM {instance} WHERE id = ANY ($1::text::text[]) ORDER BY id FOR NO KEY UPDATE`;

const births = `SELECT pg_advisory_xact_lock(key)::text FROM (
    SELECT DISTINCT ${birthKey('id')} AS key FROM unnest($1::text::text[]) AS given (id) ORDER BY 1
  ) AS births`;

/** Waits for these rows, and holds them until the transaction ends. */
export const lockInstances = async (connection: Connection, ids: readonly string[]): Promise<void> => {
  if (ids.length > 0) await connection.run(instances, arrayText(ids));
};

/** Waits for whoever is giving birth to one of these instances, and is the one to do so until the transaction ends. */
export const lockBirths = async (connection: Connection, ids: readonly string[]): Promise<void> => {
  if (ids.length > 0) await connection.run(births, arrayText(ids));
};
