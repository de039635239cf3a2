import { createHash } from 'node:crypto';
import { text } from '../connection/columns.ts';
import type { Connection } from '../connection/connection.ts';
import { lastPosition } from '../statements/lastPosition.ts';

/** What a file holds, so that two can be compared: how far its journal goes, and a digest of every row there is. */
export interface Content {
  readonly position: number;
  readonly digest: string;
}

/** Reads every table from end to end. */
export const contentOf = (connection: Connection): Content => {
  const hash = createHash('sha256');
  const tables = connection.all(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`);
  for (const row of tables) hash.update(JSON.stringify(connection.all(`SELECT * FROM ${text(row, 'name')}`)));
  return { position: lastPosition(connection), digest: hash.digest('hex') };
};
