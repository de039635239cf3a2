import { factsText, indexTokens, searchForm, type ProjectedFacts } from '@statedesk/engine';
import { arrayText } from '../connection/arrayText.ts';
import type { Connection } from '../connection/connection.ts';
import { slotsToWrite, textToWrite } from './writeRows.ts';

const sql = `WITH target AS (
    UPDATE {instance} SET facts = $3, facts_version = $4::integer WHERE id = $1 AND revision = $2::bigint
      AND (SELECT revision FROM {journal} WHERE journal.instance = instance.position AND journal.revision > $2::bigint
        LIMIT 1) IS NULL
    RETURNING position, procedure, tenant, facts, $5::text AS search_form, $6::text AS tokens, true AS other_facts),
  ${slotsToWrite},
  ${textToWrite}
  SELECT position FROM target`;

/** Writes other facts for an instance that still stands at this revision, and says whether it did. */
export const projectFacts = async (
  connection: Connection,
  instanceId: string,
  revision: number,
  { facts, factsVersion }: ProjectedFacts,
): Promise<boolean> => {
  const form = typeof facts.text === 'string' ? searchForm(facts.text) : '';
  const given = [instanceId, revision, factsText(facts), factsVersion, form, arrayText(indexTokens(form))];
  return (await connection.first(sql, ...given)) !== undefined;
};
