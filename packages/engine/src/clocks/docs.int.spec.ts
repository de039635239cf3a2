import { reasonLabels } from '@statedesk/calendar';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as engine from '../index.ts';
import { attachClock } from './attachClock.ts';
import { breachClock } from './breachClock.ts';
import type { ClockLedger } from './clockLedger.ts';
import { clockRungs } from './clockRungs.ts';
import { budgetOf, china, done, hour, inChina } from './clockSamples.suite.ts';
import { clockStanding } from './clockStanding.ts';
import { explainClock } from './explainClock.ts';
import { nextClockCycle } from './nextClockCycle.ts';
import { pauseClock } from './pauseClock.ts';
import { reattachClock } from './reattachClock.ts';
import { resumeClock } from './resumeClock.ts';
import { retargetClock } from './retargetClock.ts';
import { completeClock } from './stopClock.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const page = readFileSync(join(root, 'docs/clocks.md'), 'utf8');

/** The rows of the table whose heading row begins with `first`. */
const table = (first: string): readonly (readonly string[])[] => {
  const from = page.indexOf(`| ${first} |`);
  const rows = page.slice(from, page.indexOf('\n\n', from)).split('\n').slice(2);
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
};

const instant = (text: string): string => inChina(`2026-${text}`);
const written = (at: number): string => new Date(at + 8 * hour).toISOString().slice(5, 16).replace('T', ' ');
const policy = (name: string) => ({ kind: 'policy', name }) as const;

type Verb = (ledger: ClockLedger, at: string, word: string) => ClockLedger;

const verbs: Readonly<Record<string, Verb>> = {
  attach: (_, at, name) => attachClock({ clock: 'resolution', calendar: 'working', target: policy(name) }, at),
  pause: (ledger, at, reason) => done(pauseClock(ledger, at, reason)),
  resume: (ledger, at, reason) => done(resumeClock(ledger, at, reason)),
  retarget: (ledger, at, name) => done(retargetClock(ledger, at, policy(name))),
  complete: (ledger, at) => done(completeClock(ledger, at)),
  reattach: (ledger, at) => done(reattachClock(ledger, at)),
  breach: (ledger, at) => done(breachClock(ledger, at)),
  nextCycle: (ledger, at) => nextClockCycle(ledger, at).ledger!,
};

const told = (history: string): ClockLedger =>
  history.split(', ').reduce<ClockLedger | undefined>((ledger, step) => {
    const [day, time, verb = '', word = ''] = step.split(' ');
    return verbs[verb]!(ledger!, instant(`${day} ${time}`), word);
  }, undefined)!;

const reckoning = { calendar: china, budgetOf };
const breachOf = (ledger: ClockLedger) => clockRungs(ledger, reckoning).find(({ rung }) => rung === 'breach')?.dueAt;

describe('R11 the worked examples of the documentation', () => {
  const examples = table('case');

  it.each(examples)('%s: %s', (...row) => {
    const [, history = '', at = '', ...answers] = row;
    const ledger = told(history);
    const { state, used } = clockStanding(ledger, Date.parse(instant(at)), reckoning);
    const breach = breachOf(ledger);
    expect([state, `${used / hour} h`, breach === undefined ? '–' : written(breach)]).toEqual(answers);
  });

  it('are all there', () => {
    expect(examples).toHaveLength(13);
  });

  it('explain themselves as printed', () => {
    const ledger = told(examples[2]![1]!);
    const lines = explainClock(ledger, breachOf(ledger)!, china).map((line) => {
      const why = line.kind === 'paused' ? line.reasons.join(', ') : reasonLabels[line.reason].en;
      return `${written(line.from)}  ${written(line.to)}  ${line.kind.padEnd(7)}  ${why.padEnd(21)}  used ${line.used / hour} h`;
    });
    expect(page).toContain(`\`\`\`text\n${lines.join('\n')}\n\`\`\``);
  });
});

describe('the page on clocks', () => {
  it('lists every verb, and every field of a ledger', () => {
    const others = ['checkedClock', 'explainClock', 'systemClock'];
    const verbsOfIndex = Object.keys(engine).filter((name) => /^[a-z]+Clock(Cycle)?$/.test(name));
    const exported = verbsOfIndex.filter((name) => !others.includes(name));
    expect(
      table('verb')
        .map(([verb]) => verb)
        .toSorted(),
    ).toEqual(exported.toSorted());
    expect(table('field').map(([field]) => field)).toEqual(Object.keys(told('01-30 10:00 attach P2')));
  });

  it('shows a program that prints what it says', () => {
    const text = /```ts\n(.*?)```/s.exec(page)?.[1] ?? '';
    // Inside the work tree, where the packages are found by their names.
    mkdirSync(join(root, '.tmp'), { recursive: true });
    const folder = mkdtempSync(join(root, '.tmp', 'clocks-page-'));
    try {
      writeFileSync(join(folder, 'program.ts'), text);
      const printed = execFileSync(process.execPath, [join(folder, 'program.ts')], { encoding: 'utf8' });
      expect(page).toContain(`It prints:\n\n\`\`\`text\n${printed}\`\`\``);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
