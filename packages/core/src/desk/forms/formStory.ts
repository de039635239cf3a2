import { parseQuestion, standingAfter, type Engine, type Entry } from '@statedesk/engine';
import * as z from 'zod';
import type { IncidentStory } from '../../forms/incident/toldOfIncident.ts';
import type { Story } from '../../forms/story.ts';
import { incidentRecordSchema } from '../../incident/incidentRecord.ts';
import { withoutExtra } from '../../incident/readIncident.ts';
import { journalOf } from '../journalOf.ts';

/** Whose forms are filled, from which entries, with a record of which shape. */
interface Told<Record> {
  readonly instanceId: string;
  readonly entries: readonly Entry[];
  readonly record: z.ZodType<Record>;
  /** The revision of the last entry that counts; default: the newest. */
  readonly through?: number | undefined;
}

/**
 * An instance as its forms are filled: all of its entries, or those up to a revision.
 * @throws InvalidQueryError where `through` is no revision of it, or one before its upgrade
 */
export const formStory = <Record>({ instanceId, entries, record, through }: Told<Record>): Story<Record> => {
  const last = parseQuestion(z.int().min(1).max(entries.length).default(entries.length), through);
  const told = entries.slice(0, last);
  // Entries of an earlier version lead to a record that has another shape until its upgrade.
  return { instanceId, record: parseQuestion(record, withoutExtra(standingAfter(told).record)), entries: told };
};

/** An incident as it stands. @throws UnknownInstanceError; InvalidQueryError for one of an earlier version */
export const incidentStory = async (engine: Pick<Engine, 'journal'>, instanceId: string): Promise<IncidentStory> =>
  formStory({ instanceId, entries: await journalOf(engine, instanceId), record: incidentRecordSchema });
