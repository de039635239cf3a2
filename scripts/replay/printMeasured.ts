import type { Tally } from '@statedesk/eventlog';
import { table, type Row } from '../terminal/table.ts';
import type { Measured } from './measured.ts';

/** Names of counts that are two words; all others are printed as they stand. */
const words: Readonly<Record<string, string>> = {
  leftOut: 'left out',
  decidedBefore: 'decided before',
  thereBefore: 'there before',
};

const counted = (counts: Readonly<Record<string, number>>): readonly Row[] =>
  Object.entries(counts).map(([name, count]) => [words[name] ?? name, count]);

const inWords = (count: number, what: string): string => `${count.toLocaleString('en')} ${what}`;

const heading = ({ file, identity }: Measured): string =>
  `${inWords(file.rows, 'rows read')}, ${inWords(file.usable, 'usable')}, ${inWords(file.leftOut, 'left out')}; ` +
  `${inWords(file.cases, 'cases')} (sha256 ${identity})\n`;

const tallied = (tallies: Readonly<Record<string, Tally>>): readonly Row[] =>
  Object.entries(tallies).map(([name, { count, lines, saying }]) => [
    name,
    count,
    lines.slice(0, 3).join(', ') + (count > 3 ? ' …' : ''),
    saying.length > 90 ? `${saying.slice(0, 89)}…` : saying,
  ]);

const opened = ({ file, store }: Measured): readonly Row[] =>
  Object.keys(file.opened)
    .sort()
    .flatMap((month) =>
      Object.entries(file.opened[month] ?? {})
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([priority, inFile]) => {
          const inStore = store.opened[month]?.[priority] ?? 0;
          return [month, priority, inFile, inStore, inFile === inStore ? '' : 'differs'];
        }),
    );

/** The result for people: what became of the rows, and the file's figures beside those found in the store. */
export const printMeasured = (result: Measured): string => {
  const { rows, commands, store } = result;
  return [
    heading(result),
    table('Rows', ['', 'rows'], counted({ ...rows })),
    table('Commands', ['', 'commands'], counted({ ...commands })),
    table('Faults of the log', ['fault', 'times', 'at lines', 'first'], tallied(result.faults)),
    table('Deviations by requirement', ['requirement', 'times', 'at lines', 'first'], tallied(result.deviations)),
    table('Not judged again', ['command', 'times', 'at lines', 'first'], tallied(result.decidedBefore)),
    table('Opened by month and source priority', ['month', 'priority', 'file', 'store', ''], opened(result)),
    table('Incidents in the store by stage', ['', 'incidents'], counted({ ...store.stages, total: store.incidents })),
    table('Follow-ups in the store', ['', 'incidents'], counted(store.followUps)),
    `\n${result.seconds} s, ${result.rowsPerSecond.toLocaleString('en')} rows and `,
    `${result.commandsPerSecond.toLocaleString('en')} commands a second, `,
    `at most ${result.peakMemoryMegabytes.toLocaleString('en')} MB of memory\n`,
  ].join('');
};
