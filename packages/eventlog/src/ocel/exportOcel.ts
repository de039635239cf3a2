import { entriesByInstance } from '../exchange/entriesByInstance.ts';
import type { ExportOptions } from '../exchange/exportOptions.ts';
import { journalEntries, type JournalSource } from '../exchange/journalSource.ts';
import { parseExportOptions } from '../exchange/parseExportOptions.ts';
import { ocelEvent } from './ocelEvent.ts';
import { ocelObjects } from './ocelObjects.ts';
import { eventType, objectType, personId, personType } from './ocelTypes.ts';
import type { OcelObject } from './ocelLog.ts';
import { survey, type Survey } from './survey.ts';

async function* inList<Item>(items: AsyncIterable<Item>, write: (item: Item) => unknown): AsyncGenerator<string> {
  let separator = '\n';
  for await (const item of items) {
    yield `${separator}${JSON.stringify(write(item))}`;
    separator = ',\n';
  }
}

async function* everyObject(instances: AsyncIterable<OcelObject>, { persons }: Survey): AsyncGenerator<OcelObject> {
  for (const id of persons) yield { id: personId(id), type: personType, attributes: [], relationships: [] };
  yield* instances;
}

/**
 * The journals of a desk as one object-centric event log, OCEL 2.0 in JSON, in chunks of text: an entry is an event, the
 * instances of every procedure and the persons who gave commands are its objects (1.c, 4.a).
 *
 * An event is `of` its instance, `by` a person, and related to each other instance that its command or its effects name,
 * by the field that names it. An object's attributes say where it stood in each region, and since when. Each event
 * carries its whole entry, so that `readOcel` gives the journals back. Personal values are references (R6). The journals
 * are gone through three times, up to the last entry there was at the beginning; memory grows with the numbers of
 * instances and persons, not with their entries.
 *
 * @throws InvalidOptionsError `invalid-options`, when the first chunk is asked for; the errors of the desk's store
 *
 * @example await pipeline(exportOcel(desk), createWriteStream('desk.ocel.json'));
 *
 * Source: https://www.ocel-standard.org/2.0/ocel20_specification.pdf
 */
export async function* exportOcel(desk: JournalSource, options?: ExportOptions): AsyncGenerator<string> {
  const { source, until, temporaryDirectory } = parseExportOptions('exportOcel', desk, options);
  const known = await survey(journalEntries(source, until));
  const procedures = [...known.regions].map(([name, regions]) => objectType(name, regions));
  yield `{"eventTypes":${JSON.stringify([...known.eventTypes].map(eventType))},\n`;
  yield `"objectTypes":${JSON.stringify([objectType(personType, []), ...procedures])},\n"events":[`;
  yield* inList(journalEntries(source, known.until), (entry) => ocelEvent(entry, known));
  yield '\n],\n"objects":[';
  const byInstance = entriesByInstance(journalEntries(source, known.until), temporaryDirectory);
  yield* inList(everyObject(ocelObjects(byInstance, known), known), (object) => object);
  yield '\n]}\n';
}
