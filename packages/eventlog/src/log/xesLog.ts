import { LogUnreadableError } from '../errors/logUnreadableError.ts';
import { XmlFaultError } from '../errors/xmlFaultError.ts';
import type { OnFault } from '../faults/logFault.ts';
import { decodedText } from '../source/decodedText.ts';
import { isPackingFault, unpacked } from '../source/unpacked.ts';
import { xesEvents, type XesEvent } from '../xes/xesEvents.ts';
import type { XmlToken } from '../xml/xmlToken.ts';
import { xmlTokens } from '../xml/xmlTokens.ts';
import type { LogRecord } from './logRecord.ts';

/** What the columns of a trace are called, before their keys. */
const ofCase = 'case:';

const recordOf = ({ number, trace, attributes }: XesEvent): LogRecord => {
  const texts = new Map([
    ...trace.map(({ key, value }) => [`${ofCase}${key}`, value] as const),
    ...attributes.map(({ key, value }) => [key, value] as const),
  ]);
  return { line: number, textOf: (column) => texts.get(column) };
};

async function* tokensOf(file: string, onFault: OnFault, events: () => number): AsyncGenerator<XmlToken> {
  let begun = false;
  try {
    for await (const token of xmlTokens(decodedText(unpacked(file)))) {
      if (!begun && token.name !== 'log')
        throw new LogUnreadableError(`${file} is no event log: it begins with <${token.name}>`, { file, missing: [] });
      begun = true;
      yield token;
    }
  } catch (error) {
    if (!(error instanceof XmlFaultError || isPackingFault(error))) throw error;
    if (!begun) throw new LogUnreadableError(`${file}: ${error.message}`, { file, missing: [] }, { cause: error });
    onFault({ code: 'truncated-file', line: events() + 1, detail: error.message });
  }
}

/**
 * The records of a log in XES, an event each: its attributes by their keys, those of its trace by `case:` and their keys.
 * Nested attributes are not looked at. Where the file is not well formed, the events before that are used.
 *
 * @throws LogUnreadableError `log-unreadable` where it is no event log
 */
export async function* xesLog(file: string, onFault: OnFault): AsyncGenerator<LogRecord> {
  let read = 0;
  for await (const event of xesEvents(tokensOf(file, onFault, () => read))) {
    read = event.number;
    yield recordOf(event);
  }
}
