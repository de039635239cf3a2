import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Calendar } from './calendar.ts';
import { chinaCalendar } from './china/index.ts';
import { compileCalendar } from './compileCalendar.ts';
import { reasonLabels } from './labels.ts';
import type { Moment } from './moment.ts';
import type { WorkingDaysUntil } from './operations/addWorkingDays.ts';
import { chinaTime, hour, inChina } from './samples.suite.ts';

const page = readFileSync(new URL('../../../docs/calendar.md', import.meta.url), 'utf8');

/** The rows of the table whose heading row begins with `first`. */
function table(first: string): readonly (readonly string[])[] {
  const from = page.indexOf(`| ${first} |`);
  const lines = page.slice(from, page.indexOf('\n\n', from)).split('\n').slice(2);
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const china = chinaCalendar();
const instant = (text: string) => inChina(text.slice(4));
const written = (at: number) => `${new Date(at + 8 * hour).toUTCString().slice(0, 3)} ${chinaTime(at)}`;

type Question = (of: Calendar, from: number, amount?: string, until?: string) => Moment;

const questions: Record<string, Question> = {
  add: (of, from, hours = '') => of.add(from, Number.parseInt(hours, 10) * hour),
  subtract: (of, from, hours = '') => of.subtract(from, Number.parseInt(hours, 10) * hour),
  endOfWorkingDay: (of, from) => of.endOfWorkingDay(from),
  nextOpen: (of, from) => of.nextOpen(from),
  addWorkingDays: (of, from, days, until) =>
    of.addWorkingDays(from, Number(days), until === undefined ? {} : { until: until as WorkingDaysUntil }),
};

describe('5.14.a the worked examples of the documentation', () => {
  const examples = table('case');

  it.each(examples)('%s: %s, %s', (...row) => {
    const [, from = '', question = '', answer, certain] = row;
    const [name = '', ...rest] = question.split(' ');
    const moment = questions[name]!(china, instant(from), ...rest);
    expect(written(instant(from))).toBe(from);
    expect([written(moment.at), moment.provisional ? 'no' : 'yes']).toEqual([answer, certain]);
  });

  it('are all there', () => {
    expect(examples).toHaveLength(18);
  });
});

describe('R12 the explanation in the documentation', () => {
  it('is what the calendar says', () => {
    const from = inChina('2026-02-14 16:00');
    const lines = china.explain(from, china.add(from, 8 * hour).at).map((s) => {
      const reason = [reasonLabels[s.reason].en, ...(s.title?.en === undefined ? [] : [s.title.en])].join(', ');
      return `${chinaTime(s.from)}  ${chinaTime(s.to)}  ${s.open ? 'open  ' : 'closed'}  ${reason}`;
    });
    expect(page).toContain(`\`\`\`text\n${lines.join('\n')}\n\`\`\``);
  });
});

describe('edge case 25: the documentation’s days on which clocks change', () => {
  const days = table('zone');

  it.each(days)('%s, %s, %s: %s', (...row) => {
    const [zone = '', date = '', hours = '', , open] = row;
    const [from, to] = hours.split('–');
    const overrides = [{ date, hours: [{ from, to }] }];
    const calendar = compileCalendar({ id: zone, zone, covers: 'always', weekly: {}, holidays: [], overrides });
    const noon = Date.parse(`${date}T12:00Z`);
    expect(`${calendar.diff(noon - 36 * hour, noon + 36 * hour).milliseconds / hour} h`).toBe(open);
  });

  it('are all there', () => {
    expect(days).toHaveLength(8);
  });
});
