import { parseQuestion, standingAfter, type Engine, type Person } from '@statedesk/engine';
import * as z from 'zod';
import type { IncidentStory } from '../../forms/incident/toldOfIncident.ts';
import { incidentRecordSchema } from '../../incident/incidentRecord.ts';
import { withoutExtra } from '../../incident/readIncident.ts';
import { journalOf } from '../journalOf.ts';

/**
 * An incident as its forms are filled: all of its entries, or those up to a revision.
 * @throws UnknownInstanceError; InvalidQueryError where `through` is no revision of it, or one before its upgrade
 */
export const incidentStory = async (
  engine: Pick<Engine, 'journal'>,
  instanceId: string,
  asked: { readonly through?: number | undefined; readonly actor?: Person | undefined } = {},
): Promise<IncidentStory> => {
  const all = await journalOf(engine, instanceId, asked.actor);
  const through = parseQuestion(z.int().min(1).max(all.length).default(all.length), asked.through);
  const entries = all.slice(0, through);
  // Entries of an earlier version lead to a record that has another shape until its upgrade.
  const { record } = standingAfter(entries);
  return { instanceId, record: parseQuestion(incidentRecordSchema, withoutExtra(record)), entries };
};
