import { readFile, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { incidentProcedure } from '@statedesk/core';
import { describe, expect, it } from 'vitest';
import { checkConformance } from '../checkConformance.ts';
import { gathered } from '../exchange/histories.suite.ts';
import type { LogFault } from '../faults/logFault.ts';
import { readMapping } from '../mapping/readMapping.ts';
import { uciMapping } from '../mapping/uciMapping.ts';
import { mapping, sample, temporaryFolder } from '../replaying.suite.ts';
import { timeReader } from '../time/timeReader.ts';
import { xmlText } from '../xml/xmlText.ts';
import type { LogRow } from './logRow.ts';
import { readRows } from './readRows.ts';

const path = temporaryFolder();
const uci = uciMapping as Record<string, unknown>;

/** The mapping of the sample, for the same log in XES: only where case and time are told, and how times are written. */
const xesMapping = readMapping(
  {
    ...uci,
    time: { zone: 'UTC', pattern: 'iso' },
    columns: { ...(uci['columns'] as object), caseId: 'case:concept:name', at: 'time:timestamp' },
  },
  incidentProcedure,
);

const iso = (text: string): string => {
  const reading = timeReader(mapping.time)(text);
  if (reading.outcome === 'unreadable') throw new Error(text);
  return new Date(reading.at).toISOString();
};

/** Rows of the sample as XES: a trace for each case that follows another, and all columns as strings. */
const asXes = (csv: readonly string[]): string => {
  const [header = [], ...rows] = csv.map((line) => line.split(','));
  const [caseAt, timeAt] = [header.indexOf('number'), header.indexOf('sys_updated_at')];
  let before: string | undefined;
  const traces = rows.map((fields) => {
    const begins = fields[caseAt] !== before;
    const opening = `${before === undefined ? '' : '</trace>'}<trace><string key="concept:name" value=${xmlText(fields[caseAt] ?? '')}/>`;
    before = fields[caseAt];
    const attributes = header.map((key, index) => {
      const text = fields[index] ?? '';
      return `<string key="${key}" value=${xmlText(key === 'opened_at' ? iso(text) : text)}><string key="nested" value="x"/></string>`;
    });
    const event = `<event><date key="time:timestamp" value="${iso(fields[timeAt] ?? '')}"/>${attributes.join('')}</event>`;
    return `${begins ? opening : ''}${event}`;
  });
  return `<?xml version="1.0"?><log xes.version="1849.2016" xmlns="http://www.xes-standard.org/"><global scope="event"><string key="concept:name" value="x"/></global>${traces.join('')}</trace></log>`;
};

const lines = (await readFile(sample, 'utf8')).trimEnd().split('\n').slice(0, 40);

const file = async (name: string, content: string | Buffer): Promise<string> => {
  await writeFile(path(name), content);
  return path(name);
};
const read = async (log: string, by = xesMapping): Promise<{ rows: readonly LogRow[]; faults: LogFault[] }> => {
  const faults: LogFault[] = [];
  const rows = await gathered(readRows(log, by, (fault) => faults.push(fault)));
  return { rows, faults };
};

describe('a log is read alike from CSV and from XES', () => {
  it('gives the same rows, by the same mapping language, packed and plain', async () => {
    const csv = await read(await file('a.csv', `${lines.join('\n')}\n`), mapping);
    const xes = await read(await file('a.xes', asXes(lines)));
    const packed = await read(await file('packed.csv', gzipSync(asXes(lines))));
    expect(xes.rows).toEqual(csv.rows.map((row) => ({ ...row, line: row.line - 1 })));
    expect(packed).toEqual(xes);
    expect(xes.faults).toEqual([]);
  });

  it('gives the same conformance', async () => {
    const few = lines.slice(0, 11);
    const csv = await checkConformance(await file('b.csv', `${few.join('\n')}\n`), { mapping });
    const xes = await checkConformance(await file('b.xes', asXes(few)), { mapping: xesMapping });
    const figures = ({ cases, complete, readings }: typeof csv) => ({
      ...{ cases, complete },
      fit: Object.values(readings).map(({ fit, broken }) => [fit, Object.keys(broken)]),
    });
    expect(figures(xes)).toEqual(figures(csv));
  }, 60_000);
});

describe('a damaged log in XES is used as far as it goes', () => {
  it('names the event that is not whole, packed or plain', async () => {
    const text = asXes(lines);
    const cut = await read(await file('cut.xes', text.slice(0, text.length / 2)));
    expect(cut.faults).toMatchObject([{ code: 'truncated-file', line: cut.rows.length + 1 }]);
    expect(cut.rows.length).toBeGreaterThan(10);
    const packed = gzipSync(text);
    const cutPacked = await read(await file('cut.xes.gz', packed.subarray(0, packed.length / 2)));
    expect(cutPacked.faults).toMatchObject([{ code: 'truncated-file', line: cutPacked.rows.length + 1 }]);
  });

  it('leaves out an event without its time and names it', async () => {
    const text = asXes(lines).replace(/<date key="time:timestamp" value="[^"]+"\/>/u, '');
    const { rows, faults } = await read(await file('timeless.xes', text));
    expect(rows).toHaveLength(38);
    expect(faults).toEqual([{ code: 'missing-value', line: 1, column: 'time:timestamp' }]);
  });

  it.each([
    ['another document', '<svg/>', 'is no event log: it begins with <svg>'],
    ['what only begins like XML', '<<<', 'line 1'],
  ])('refuses %s', async (_, text, message) => {
    const reading = read(await file('other.xes', text));
    await expect(reading).rejects.toThrow(message);
    await expect(reading).rejects.toMatchObject({ code: 'log-unreadable' });
  });
});
