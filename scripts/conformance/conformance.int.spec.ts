import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { root } from '../workspace/root.ts';
import { run, type Finished } from '../workspace/run.ts';

const directory = mkdtempSync(join(tmpdir(), 'statedesk-spec-'));
afterAll(() => rmSync(directory, { recursive: true }));

const sample = join(root, 'packages', 'eventlog', 'fixtures', 'uci-sample.csv');
const node = (script: string, ...args: readonly string[]): Finished =>
  run(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, script), ...args]);
const conformance = (...args: readonly string[]): Finished => node('conformance.ts', ...args);

const file = (name: string, text: string): string => {
  const path = join(directory, name);
  writeFileSync(path, text);
  return path;
};

/** Three whole cases of the sample. */
const few = file('few.csv', readFileSync(sample, 'utf8').split('\n').slice(0, 11).join('\n') + '\n');
const cases = join(directory, 'cases.jsonl');

describe('pnpm conformance says which cases the procedure takes', () => {
  it('ends with 0, tables for people, a line for every case, and those that were asked for', () => {
    const { status, stdout, stderr } = conformance(few, '--cases', cases, '--breaks', 'PR.a');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^10 rows usable, 0 left out; 3 cases, of 1 the first rows are there/u);
    expect(stdout).toMatch(/written +missing first rows supplied +\d +3 +[\d.]+ %\n/u);
    expect(stdout).toMatch(/Cases that part from PR\.a, written\n.*\n +INC0000131 +5 /u);
    const lines = readFileSync(cases, 'utf8').trimEnd().split('\n');
    const ids = lines.map((line) => z.object({ caseId: z.string() }).parse(JSON.parse(line)).caseId);
    expect(ids).toHaveLength(3);
  });

  it('prints JSON for programs', () => {
    const { status, stdout } = conformance(few, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ cases: 3, readings: { written: {}, practised: {} } });
  });

  it('ends with 3 where fewer cases fit than were asked for', () => {
    const { status, stderr } = conformance(few, '--at-least', '100');
    expect(status).toBe(3);
    expect(stderr).toMatch(/of the cases fit the written reading, not 100 %/u);
    expect(conformance(few, '--at-least', '0').status).toBe(0);
  });

  it.each([
    ['a log that is not there', ['none.csv'], 'cannot be read'],
    ['a log without a case', [file('empty.csv', readFileSync(sample, 'utf8').split('\n', 1).join() + '\n')], 'no case'],
    ['cases that cannot be written', [few, '--cases', '/nonexist/x'], '/nonexist/x cannot be written: ENOENT'],
  ])('ends with 1 at %s', (_, args, message) => {
    const { status, stderr } = conformance(...args);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
  });

  it.each([
    ['no log', [], 'which log is to be checked?'],
    ['two logs', [few, few], 'one log at a time'],
    ['a reading there is not', [few, '--reading', 'loose'], 'accepted: written, practised'],
    ['a requirement there is not', [few, '--breaks', '9.z'], 'no such requirement'],
    ['a share that is none', [few, '--at-least', 'most'], 'a number from 0 to 100'],
    ['cases over the log', [few, '--cases', few], 'would be written over'],
    ['a mapping that is not sound', [few, '--mapping', file('mapping.json', '{}')], '/steps'],
  ])('ends with 2 at %s', (_, args, message) => {
    const { status, stdout, stderr } = conformance(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('ends with 0 and the usage where it is asked for help', () => {
    expect(conformance('--help')).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('pnpm conformance:paths holds it against a count of the states alone', () => {
  it('names what they differ in', () => {
    conformance(few, '--cases', cases);
    const { status, stdout, stderr } = node('crossCheck.ts', few, cases);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/the text, as recorded: 1 of 3 cases \(33\.33 %\) by their states/u);
  });

  it.each([
    ['no files', [], 'Usage: pnpm conformance:paths'],
    ['a file that is not there', [few, 'none.jsonl'], 'ENOENT'],
    ['a file of something else', [few, few], 'JSON'],
  ])('ends with 2 at %s', (_, args, message) => {
    const { status, stderr } = node('crossCheck.ts', ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});
