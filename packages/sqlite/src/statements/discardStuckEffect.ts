import type { Connection } from '../connection/connection.ts';

const sql = `DELETE FROM outbox WHERE key = ? AND standing <> 'waiting'`;

export const discardStuckEffect = (connection: Connection, key: string): boolean => connection.run(sql, key) === 1;
