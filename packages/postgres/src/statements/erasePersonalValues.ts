import type { EpochMilliseconds } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';

const sql = `UPDATE {personal_value} SET subject = NULL, salt = NULL, value = NULL, erased_at = $1, erased_by = $2,
  erased_reason = $3 WHERE subject = $4`;

export const erasePersonalValues = async (
  connection: Connection,
  subject: string,
  { at, by, reason }: { readonly at: EpochMilliseconds; readonly by: string; readonly reason: string },
): Promise<number> => connection.run(sql, at, by, reason, subject);
