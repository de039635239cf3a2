import type { StoredDocument } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';

const sql = 'INSERT INTO document (hash, kind, text) VALUES (?, ?, ?) ON CONFLICT (hash) DO NOTHING';

export const insertDocument = (connection: Connection, { hash, kind, text }: StoredDocument): void => {
  connection.run(sql, hash, kind, text);
};
