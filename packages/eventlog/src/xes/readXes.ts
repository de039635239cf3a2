import type { JournalEntry } from '@statedesk/engine';
import { uncarry } from '../exchange/carriedEntry.ts';
import { xmlTokens } from '../xml/xmlTokens.ts';
import { own } from './entryAttributes.ts';
import { validXes } from './validXes.ts';
import { xesEvents, type XesEvent } from './xesEvents.ts';

const entryOf = ({ number, attributes }: XesEvent): JournalEntry => {
  const values = new Map(attributes.map(({ key, value }) => [key, value]));
  const carried = (['entry', 'hash', 'position', 'committedAt'] as const).flatMap((name) => {
    const value = values.get(own(name));
    return value === undefined ? [] : [[name, value] as const];
  });
  return uncarry(Object.fromEntries(carried), String(number));
};

/**
 * Reads back the journals that `exportXes` wrote: by instance, those of an instance in order; by `position` they are in the
 * order of their commits again. The file is held against the published structure as it is read, and every entry against
 * its hash. Memory holds one event.
 *
 * @throws XmlFaultError `xml-fault` where it is not XML, or not an event log; ExchangeError `exchange-damaged` where an
 * event carries no entry, or another than its hash names
 *
 * @example for await (const entry of readXes(createReadStream('desk.xes', 'utf8'))) console.log(entry.revision);
 */
export async function* readXes(text: AsyncIterable<string> | Iterable<string>): AsyncGenerator<JournalEntry> {
  for await (const event of xesEvents(validXes(xmlTokens(text)))) yield entryOf(event);
}
