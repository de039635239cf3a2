import type { StoredDocument } from '@statedesk/engine';
import { text } from '../connection/columns.ts';
import type { Connection } from '../connection/connection.ts';

const sql = 'SELECT hash, kind, text FROM document WHERE hash = ?';

export const documentByHash = (connection: Connection, hash: string): StoredDocument | undefined => {
  const row = connection.first(sql, hash);
  return (
    row && {
      hash: text(row, 'hash'),
      kind: text(row, 'kind') === 'policy' ? 'policy' : 'calendar',
      text: text(row, 'text'),
    }
  );
};
