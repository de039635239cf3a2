import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { watch } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { uciMapping } from '@statedesk/eventlog';
import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { root } from '../workspace/root.ts';
import { run, type Finished } from '../workspace/run.ts';

const directory = mkdtempSync(join(tmpdir(), 'statedesk-spec-'));
afterAll(() => rmSync(directory, { recursive: true }));

const sample = join(root, 'packages', 'eventlog', 'fixtures', 'uci-sample.csv');
const findings = join(directory, 'findings.jsonl');

const replay = (...args: readonly string[]): Finished =>
  run(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'replay.ts'), ...args]);

const file = (name: string, text: string): string => {
  const path = join(directory, name);
  writeFileSync(path, text);
  return path;
};

const linkTo = (name: string, target: string): string => {
  const path = join(directory, name);
  symlinkSync(target, path);
  return path;
};

const copy = file('copy.csv', readFileSync(sample, 'utf8'));

describe('R14 pnpm replay says what became of every row', () => {
  it('ends with 0, tables for people and nothing on standard error that is no terminal', () => {
    const { status, stdout, stderr } = replay(sample, '--findings', findings);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^298 rows read, 293 usable, 5 left out; 43 cases/u);
    expect(stdout).toMatch(/5\.3\.a +1 +8 +no steps of the mapping lead from 'confirmation' to 'hotline'\n/u);
    expect(stdout).toMatch(/2016-03 +3 - Moderate +7 +7\n/u);
    expect(stdout).not.toContain('differs');
    expect(readFileSync(findings, 'utf8').trimEnd().split('\n')).toHaveLength(32);
  });

  it('prints JSON for programs', () => {
    const { stdout } = replay(sample, '--json', '--no-deadlines');
    const result = z.object({ file: z.json(), rows: z.json(), seconds: z.number(), peakMemoryMegabytes: z.number() });
    const { file: read, rows } = result.parse(JSON.parse(stdout));
    expect(read).toMatchObject({ rows: 298, usable: 293, leftOut: 5, cases: 43 });
    expect(rows).toEqual({ taken: 213, deviating: 20, decidedBefore: 0, quiet: 60, leftOut: 5 });
  });

  it.each([
    ['a log that is not there', ['none.csv'], 'cannot be read'],
    ['a log without the columns every row needs', [file('other.csv', 'a,b\n1,2\n')], 'has no column number'],
    ['a fault under --strict', [sample, '--strict'], ':199: incident_state “-100” is no state of the mapping'],
    ['findings that cannot be written', [sample, '--findings', '/nonexist/x'], '/nonexist/x cannot be written: ENOENT'],
    ['a store that is another file', [sample, '--store', sample], 'SQLite'],
  ])('ends with 1 at %s', (_, args, message) => {
    const { status, stdout, stderr } = replay(...args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('ends with 1 where nothing of the log was taken, and still says what became of its rows', () => {
    const [header = ''] = readFileSync(sample, 'utf8').split('\n', 1);
    const { status, stdout, stderr } = replay(file('header.csv', `${header}\n`));
    expect(status).toBe(1);
    expect(stderr).toContain('nothing of it was taken');
    expect(stdout).toMatch(/^0 rows read/u);
  });

  it('ends with 0 and the usage where it is asked for help', () => {
    const { status, stdout, stderr } = replay('--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: pnpm replay <file>/u);
  });

  it('ends with 0 where all of it was there before', () => {
    const args = [file('short.csv', readFileSync(sample, 'utf8').split('\n', 4).join('\n') + '\n')];
    args.push('--store', join(directory, 'short.db'), '--tenant', 'a.b-c_1', '--json');
    const [first, second] = [replay(...args), replay(...args)];
    expect([first.status, second.status]).toEqual([0, 0]);
    const { commands } = z.object({ commands: z.record(z.string(), z.number()) }).parse(JSON.parse(second.stdout));
    expect(commands['thereBefore']).toBeGreaterThan(0);
  });

  it.each([
    ['no log', [], 'which log is to be replayed?'],
    ['two logs', [sample, sample], 'one log at a time'],
    ['a tenant that no command may name', [sample, '--tenant', 'a/b'], "--tenant 'a/b'"],
    ['an unknown option', [sample, '--fast'], '--fast'],
    ['findings over the log', [copy, '--findings', linkTo('linked.csv', copy)], 'would be written over'],
    [
      'findings over the store to be',
      [sample, '--store', join(directory, 'x.db'), '--findings', `${directory}/./x.db`],
      'would be written over',
    ],
    ['a mapping that is not there', [sample, '--mapping', 'none.json'], 'none.json cannot be read: ENOENT'],
    ['a mapping that is not JSON', [sample, '--mapping', sample], 'uci-sample.csv is not JSON'],
    ['a mapping that is not sound', [sample, '--mapping', file('mapping.json', '{}')], '/steps'],
  ])('ends with 2 at %s', (_, args, message) => {
    const { status, stdout, stderr } = replay(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

describe('R12 pnpm replay reckons with the calendars that the mapping names', () => {
  it('pins the incidents to them', () => {
    const hours = [{ from: '08:00', to: '20:00' }];
    const hospital = { id: 'hospital', zone: 'UTC', covers: 'always', weekly: { monday: hours }, holidays: [] };
    file('hospital.json', JSON.stringify(hospital));
    const calendars = { working: { file: 'hospital.json' }, always: '24x7' };
    const mapping = file('calendars.json', JSON.stringify({ ...(uciMapping as object), calendars }));
    const log = file('one.csv', readFileSync(sample, 'utf8').split('\n', 2).join('\n') + '\n');
    const store = join(directory, 'calendars.db');
    expect(replay(log, '--mapping', mapping, '--store', store)).toMatchObject({ status: 0, stderr: '' });

    const database = new DatabaseSync(store, { readOnly: true });
    const texts = database.prepare("SELECT text FROM document WHERE kind = 'calendar'").all();
    database.close();
    const ids = texts.map(({ text }) => z.object({ id: z.string() }).parse(JSON.parse(String(text))).id);
    expect(ids.toSorted()).toEqual(['always-open', 'hospital']);
  });
});

describe('R16 pnpm replay may be interrupted', () => {
  it('takes its temporary store away with it', async () => {
    const temporary = mkdtempSync(join(directory, 'tmp-'));
    const created = watch(temporary)[Symbol.asyncIterator]();
    const appeared = created.next();
    const running = spawn(process.execPath, [join(import.meta.dirname, 'replay.ts'), sample], {
      env: { ...process.env, TMPDIR: temporary },
      stdio: 'ignore',
    });
    const closed = once(running, 'close');
    await Promise.race([appeared, closed]);
    running.kill('SIGINT');
    expect((await closed)[0]).toBe(130);
    await created.return?.();
    expect(readdirSync(temporary)).toEqual([]);
  });
});
