import type { StoredDocument } from '@statedesk/engine';
import { arrayText } from '../connection/arrayText.ts';
import type { Connection } from '../connection/connection.ts';

// By hash, so that two who keep the same ones never wait for each other in a circle.
const sql = `INSERT INTO {document} (hash, kind, text)
  SELECT hash, kind, text FROM unnest($1::text::text[], $2::text::text[], $3::text::text[]) AS given (hash, kind, text)
  ORDER BY hash ON CONFLICT (hash) DO NOTHING`;

const columnNames = ['hash', 'kind', 'text'] as const;

/** Keeps documents by hash; one that is there already is left alone. */
export const insertDocuments = async (connection: Connection, documents: readonly StoredDocument[]): Promise<void> => {
  if (documents.length === 0) return;
  const columns = columnNames.map((name) => arrayText(documents.map((one) => one[name])));
  await connection.run(sql, ...columns);
};
