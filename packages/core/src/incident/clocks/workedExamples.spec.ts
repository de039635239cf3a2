import { readFileSync } from 'node:fs';
import { memoryStore, type Instant } from '@statedesk/engine';
import { virtualClock } from '@statedesk/testing';
import { describe, expect, it } from 'vitest';
import { createServiceDesk } from '../../desk/createServiceDesk.ts';
import { customer, organisation } from '../../rehearsal/people.suite.ts';
import { gradeSchema } from '../../vocabulary/grade.ts';

const page = readFileSync(new URL('../../../../../docs/incident.md', import.meta.url), 'utf8');

const rows = (first: string): readonly (readonly string[])[] => {
  const from = page.indexOf(`| ${first} |`);
  const lines = page.slice(from, page.indexOf('\n\n', from)).split('\n').slice(2);
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
};

const hours8 = 8 * 3_600_000;
const instant = (written: string) => `${written.slice(4).replace(' ', 'T')}:00+08:00`;
const written = (at: Instant | undefined): string => {
  const there = new Date(Date.parse(at ?? '') + hours8);
  return `${there.toUTCString().slice(0, 3)} ${there.toISOString().slice(0, 16).replace('T', ' ')}`;
};

describe('1.a the worked examples of the documentation 时限示例', () => {
  it.each(rows('reported'))('reported on %s with priority %s: response %s, resolution %s', async (...row) => {
    const [reported = '', priority, response, resolution] = row;
    await using desk = await createServiceDesk({ store: memoryStore(), clock: virtualClock(instant(reported)) });
    const { instanceId } = await desk.execute({
      type: 'reportIncident',
      idempotencyKey: 'first',
      actor: customer,
      payload: { channel: 'email', organisation, priorityEstimate: gradeSchema.parse(priority) },
    });
    const { deadlines } = await desk.read(instanceId);
    const due = (clock: string) => deadlines.find(({ id, rung }) => id === clock && rung === 'breach')?.dueAt;
    expect(written(new Date(instant(reported)).toISOString())).toBe(reported);
    expect([written(due('response')), written(due('resolution'))]).toEqual([response, resolution]);
  });
});
