import type { EpochMilliseconds } from '@statedesk/engine';
import { integer } from '../connection/columns.ts';
import type { Connection } from '../connection/connection.ts';

/** What the server’s clock says, as a column; rounded down, so that it is never ahead. */
export const serverNowColumn = `floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint AS "serverNow"`;

export const serverNow = async (connection: Connection): Promise<EpochMilliseconds> =>
  integer((await connection.first(`SELECT ${serverNowColumn}`)) ?? {}, 'serverNow');
