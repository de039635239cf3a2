import { parseQuestion, standingAfter, type Engine, type Entry, type Person } from '@statedesk/engine';
import * as z from 'zod';
import type { IncidentStory } from '../../forms/incident/toldOfIncident.ts';
import { incidentRecordSchema } from '../../incident/incidentRecord.ts';

const atOnce = 1_000;

async function* pages(
  engine: Pick<Engine, 'journal'>,
  instanceId: string,
  actor: Person | undefined,
): AsyncGenerator<readonly Entry[]> {
  for (let after = 0; ;) {
    const page = await engine.journal(instanceId, { after, limit: atOnce, ...(actor ? { actor } : {}) });
    yield page.map(({ entry }) => entry);
    if (page.length < atOnce) return;
    after += page.length;
  }
}

/**
 * An incident as its forms are filled: all of its entries, or those up to a revision.
 * @throws UnknownInstanceError; InvalidQueryError where `through` is no revision of it, or one before its upgrade
 */
export const incidentStory = async (
  engine: Pick<Engine, 'journal'>,
  instanceId: string,
  asked: { readonly through?: number | undefined; readonly actor?: Person | undefined } = {},
): Promise<IncidentStory> => {
  const all: Entry[] = [];
  for await (const page of pages(engine, instanceId, asked.actor)) all.push(...page);
  const through = parseQuestion(z.int().min(1).max(all.length).default(all.length), asked.through);
  const entries = all.slice(0, through);
  // Entries of an earlier version lead to a record that has another shape until its upgrade.
  return { instanceId, record: parseQuestion(incidentRecordSchema, standingAfter(entries).record), entries };
};
