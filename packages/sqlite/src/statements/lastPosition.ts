import { integer } from '../connection/columns.ts';
import type { Connection } from '../connection/connection.ts';

// A position is taken as well where an instance was born at it and its entry is gone.
const sql = `SELECT max(
  coalesce((SELECT max(position) FROM journal), 0),
  coalesce((SELECT max(position) FROM instance), 0)
) AS position`;

export const lastPosition = (connection: Connection): number => integer(connection.first(sql) ?? {}, 'position');
