import type { StoredDocument } from '@statedesk/engine';
import { text } from '../connection/columns.ts';
import type { Connection } from '../connection/connection.ts';

const sql = 'SELECT hash, kind, text FROM {document} WHERE hash = $1';

export const documentByHash = async (connection: Connection, hash: string): Promise<StoredDocument | undefined> => {
  const row = await connection.first(sql, hash);
  return (
    row && {
      hash: text(row, 'hash'),
      kind: text(row, 'kind') === 'policy' ? 'policy' : 'calendar',
      text: text(row, 'text'),
    }
  );
};
