import { integer } from '../connection/columns.ts';
import type { Connection } from '../connection/connection.ts';

const sql = 'SELECT coalesce(max(position), 0) AS position FROM journal';

export const lastPosition = (connection: Connection): number => integer(connection.first(sql) ?? {}, 'position');
