import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportOcel } from '../ocel/exportOcel.ts';
import { readOcel } from '../ocel/readOcel.ts';
import { exportXes } from '../xes/exportXes.ts';
import { readXes } from '../xes/readXes.ts';
import { gathered, histories, sourceOf, textOf } from './histories.suite.ts';

const [entries = []] = fc.sample(histories, { numRuns: 50, seed: 3 }).filter(({ length }) => length > 3);
const xes = await textOf(exportXes(sourceOf(entries)));
const ocel = await textOf(exportOcel(sourceOf(entries)));

const reading = (text: string): Promise<unknown> => gathered(readXes([text]));

// eslint-disable-next-line @typescript-eslint/require-await -- so that both kinds of file refuse alike
const reread = async (text: string): Promise<unknown> => readOcel(text);

const saying =
  (code: string, message: string) =>
  (error: unknown): boolean =>
    error instanceof Error && 'code' in error && error.code === code && error.message.includes(message);

describe('R2 a file that was changed is not read', () => {
  it('as long as it is whole it is', async () => {
    expect(await reading(xes)).toHaveLength(entries.length);
    expect(readOcel(ocel)).toHaveLength(entries.length);
  });

  it.each([
    ['an entry of another revision', /&quot;revision&quot;:1/u, '&quot;revision&quot;:9', 'not the one that its hash'],
    ['an entry that is none', /&quot;format&quot;:1/u, '&quot;format&quot;:7', 'not one of a journal'],
    ['a text without bytes', /(&quot;type&quot;:&quot;)/u, '$1\\ud800', 'not the one that its hash'],
    ['an event without its entry', /<string key="statedesk:entry".*\n/u, '', 'carries no entry'],
    ['a position that is none', /(statedesk:position" value=")\d+/u, '$1-1', 'is no position'],
  ])('XES: %s', async (_, was, is, message) => {
    const damaged = xes.replace(was, is);
    expect(damaged).not.toBe(xes);
    await expect(reading(damaged)).rejects.toSatisfy(saying('exchange-damaged', message));
  });

  it.each([
    ['not well formed', '</log>', '', 'unclosed tag'],
    ['cut off', /<\/event>[^]*$/u, '', 'unclosed tag'],
    ['another element', '<trace>', '<case></case><trace>', 'event logs have no <case>'],
    [
      'elements in another order',
      '</log>',
      '<global scope="event"></global></log>',
      '<global> may not be here in <log>',
    ],
    ['an attribute without a key', '<string key=', '<string name=', '<string> has no key'],
    ['a date that is none', /(time:timestamp" value=")[^"]+/u, '$1yesterday', "'yesterday' is no value of <date>"],
    ['another root', /^[^]*$/u, '<svg/>', 'event logs have no <svg>'],
    ['a root that is only a part', /^[^]*$/u, '<trace/>', 'an event log is a <log>, not a <trace>'],
    ['a list without values', '</log>', '<list key="a"></list></log>', 'may not be here'],
  ])('XES: %s', async (_, was, is, message) => {
    await expect(reading(xes.replace(was, is))).rejects.toSatisfy(saying('xml-fault', message));
  });

  it.each([
    ['not JSON', '{', '', 'Not an object-centric event log'],
    ['another structure', '"objects":', '"things":', 'objects'],
    ['a relation to nothing', /"objectId":"[^"]+"/u, '"objectId":"nowhere"', 'no object nowhere'],
    ['an event of no type', /"type":"incident\.[^"]+","time"/u, '"type":"lunch","time"', "no type is called 'lunch'"],
    ['an object that is there twice', /("objects":\[\n)(.*,\n)/u, '$1$2$2', 'is there twice'],
    ['an attribute its type has not', '{"name":"revision","value"', '{"name":"mood","value"', "its type has no 'mood'"],
    ['a text without bytes', /(\\"type\\":\\")/u, '$1\\\\ud800', 'not the one that its hash'],
    ['a number where text belongs', /"value":"1"/u, '"value":1', 'expected string'],
  ])('OCEL: %s', async (_, was, is, message) => {
    const damaged = ocel.replace(was, is);
    expect(damaged).not.toBe(ocel);
    await expect(reread(damaged)).rejects.toSatisfy(saying('exchange-damaged', message));
  });
});

describe('R14 what is no text, or no journals to be written', () => {
  const nextOf = (chunks: AsyncIterable<unknown>): Promise<unknown> => chunks[Symbol.asyncIterator]().next();

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a number', 7],
    ['an object', {}],
  ])('is refused before it is read: %s', async (_, text) => {
    await expect(nextOf(readXes(text as never))).rejects.toMatchObject({ code: 'invalid-options', of: 'readXes' });
  });

  it('is refused where it comes in bytes, which might end within a character', async () => {
    await expect(nextOf(readXes([Buffer.from(xes)] as never))).rejects.toMatchObject({ code: 'xml-fault', line: 1 });
  });

  it.each<[string, unknown, unknown]>([
    ['no desk', undefined, {}],
    ['a desk without journals', {}, {}],
    ['a position that is none', sourceOf(entries), { until: '7' }],
    ['a misspelt option', sourceOf(entries), { til: 7 }],
    ['a folder that is not there', sourceOf(entries), { temporaryDirectory: '/no/such' }],
    ['a folder that cannot be', sourceOf(entries), { temporaryDirectory: '\u0000' }],
  ])('is refused before it is written: %s', async (_, source, options) => {
    for (const written of [exportXes, exportOcel])
      await expect(gathered(written(source as never, options as never))).rejects.toMatchObject({
        code: 'invalid-options',
      });
  });
});

describe('R2 nothing is expanded or fetched that a file names', () => {
  it('refuses entities of its own', async () => {
    const bomb = '<!DOCTYPE log [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/hostname">]>';
    const log = `${bomb}<log xes.version="1849.2016"><string key="a" value="&b;"/></log>`;
    await expect(reading(log)).rejects.toMatchObject({ code: 'xml-fault' });
  });
});
