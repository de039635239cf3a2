import type { EpochMilliseconds } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';

const sql = `UPDATE personal_value SET subject = NULL, salt = NULL, value = NULL, erased_at = ?, erased_by = ?,
  erased_reason = ? WHERE subject = ?`;

export const erasePersonalValues = (
  connection: Connection,
  subject: string,
  { at, by, reason }: { readonly at: EpochMilliseconds; readonly by: string; readonly reason: string },
): number => connection.run(sql, at, by, reason, subject);
