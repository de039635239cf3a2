import type { JournalEntry } from '@statedesk/engine';
import { entriesByInstance } from '../exchange/entriesByInstance.ts';
import type { ExportOptions } from '../exchange/exportOptions.ts';
import { journalEntries, type JournalSource } from '../exchange/journalSource.ts';
import { parseExportOptions } from '../exchange/parseExportOptions.ts';
import { entryAttributes, own, ownPrefix } from './entryAttributes.ts';
import { writeXesAttribute, type XesAttribute } from './xesAttribute.ts';

const extensions = [
  ['Concept', 'concept', 'http://www.xes-standard.org/concept.xesext'],
  ['Lifecycle', 'lifecycle', 'http://www.xes-standard.org/lifecycle.xesext'],
  ['Organizational', 'org', 'http://www.xes-standard.org/org.xesext'],
  ['Time', 'time', 'http://www.xes-standard.org/time.xesext'],
  ['Statedesk', ownPrefix, 'urn:statedesk:xes:1'],
] as const;

const head = [
  '<?xml version="1.0" encoding="UTF-8"?>\n<log xes.version="1849.2016" xes.features="">\n',
  ...extensions.map(([name, prefix, uri]) => `  <extension name="${name}" prefix="${prefix}" uri="${uri}"/>\n`),
  '  <global scope="trace">\n    <string key="concept:name" value="unknown"/>\n  </global>\n',
  '  <global scope="event">\n    <string key="concept:name" value="unknown"/>\n',
  '    <string key="lifecycle:transition" value="complete"/>\n',
  '    <date key="time:timestamp" value="1970-01-01T00:00:00.000Z"/>\n  </global>\n',
  '  <classifier name="Command" scope="event" keys="concept:name"/>\n',
].join('');

const written = (attributes: readonly XesAttribute[], indent: string): string =>
  attributes.map((attribute) => writeXesAttribute(attribute, indent)).join('');

const traceHead = ({ instanceId, entry }: JournalEntry): string => {
  const { procedure, version } = entry.definition;
  const attributes: readonly XesAttribute[] = [
    { kind: 'string', key: 'concept:name', value: instanceId },
    { kind: 'string', key: own('procedure'), value: procedure },
    { kind: 'int', key: own('version'), value: String(version) },
  ];
  return `  <trace>\n${written(attributes, '    ')}`;
};

/**
 * The journals of a desk as an event log in XES, in chunks of text: an instance is a trace, an entry an event (1.c, 4.a).
 *
 * Beside what tools for process mining read (command, instant, person, requirements, where it led), each event carries
 * its whole entry, so that `readXes` gives the journals back and every hash can be checked. Personal values are
 * references, as in the journal (R6); persons are named by the ids that commands were given with. Memory does not grow
 * with the journals, which are sorted in temporary files.
 *
 * @throws InvalidOptionsError `invalid-options`, when the first chunk is asked for; the errors of the desk's store
 *
 * @example await pipeline(exportXes(desk), createWriteStream('desk.xes'));
 *
 * Source: IEEE Std 1849-2016, IEEE Std 1849-2023
 */
export async function* exportXes(desk: JournalSource, options?: ExportOptions): AsyncGenerator<string> {
  const { source, until, temporaryDirectory } = parseExportOptions('exportXes', desk, options);
  yield head;
  let instance: string | undefined;
  for await (const entry of entriesByInstance(journalEntries(source, until), temporaryDirectory)) {
    if (entry.instanceId !== instance) {
      yield `${instance === undefined ? '' : '  </trace>\n'}${traceHead(entry)}`;
      instance = entry.instanceId;
    }
    yield `    <event>\n${written(entryAttributes(entry), '      ')}    </event>\n`;
  }
  yield `${instance === undefined ? '' : '  </trace>\n'}</log>\n`;
}
