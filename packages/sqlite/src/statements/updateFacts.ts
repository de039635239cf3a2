import { factsText, type ProjectedFacts } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';

const sql = 'UPDATE instance SET facts = ?, facts_version = ? WHERE position = ?';

/** The facts in the row itself, beside those in their slots. */
export const updateFacts = (
  connection: Connection,
  position: number,
  { facts, factsVersion }: ProjectedFacts,
): void => {
  connection.run(sql, factsText(facts), factsVersion, position);
};
