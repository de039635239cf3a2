import { parseOptions, type JournalEntry } from '@statedesk/engine';
import * as z from 'zod';
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

const chunksSchema = z.custom<AsyncIterable<string> | Iterable<string>>(
  (given) => typeof given === 'object' && given !== null && (Symbol.asyncIterator in given || Symbol.iterator in given),
  {
    error: 'expected chunks of text, such as a stream that is decoded',
    params: { zh: '须为文本片段的序列，如已解码的流' },
  },
);

/**
 * Reads back the journals that `exportXes` wrote: by instance, those of an instance in order; by `position` they are in the
 * order of their commits again. The file is held against the published structure as it is read, and every entry against
 * its hash. Memory holds one event.
 *
 * @throws XmlFaultError `xml-fault` where it is not XML, or not an event log; ExchangeError `exchange-damaged` where an
 * event carries no entry, or another than its hash names; InvalidOptionsError for what is no sequence of chunks
 *
 * @example for await (const entry of readXes(createReadStream('desk.xes', 'utf8'))) console.log(entry.revision);
 */
export async function* readXes(text: AsyncIterable<string> | Iterable<string>): AsyncGenerator<JournalEntry> {
  const chunks = parseOptions('readXes', chunksSchema, text);
  for await (const event of xesEvents(validXes(xmlTokens(chunks)))) yield entryOf(event);
}
