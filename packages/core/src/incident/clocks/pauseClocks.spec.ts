import { attachClock } from '@statedesk/engine';
import { describe, expect, it } from 'vitest';
import { blankIncident } from '../blankIncident.ts';
import { pauseClocks, resumeClocks } from './pauseClocks.ts';
import { standingOfClock } from './standingOfClock.ts';

const [nine, ten, eleven] = [
  '2026-03-02T01:00:00.000Z',
  '2026-03-02T02:00:00.000Z',
  '2026-03-02T03:00:00.000Z',
] as const;
const policy = { waiting: { customer: { pauses: ['resolution', 'agreed'] }, vendor: { pauses: [] } } } as const;
const start = (clock: 'response' | 'resolution') =>
  attachClock({ clock, calendar: 'working', target: { kind: 'policy', name: 'low' } }, nine);
const record = {
  ...blankIncident,
  clocks: { ...blankIncident.clocks, response: start('response'), resolution: start('resolution') },
};
const standings = ({ clocks: { response, resolution } }: typeof blankIncident) =>
  [response, resolution].map((ledger) => ledger && standingOfClock(ledger));

describe('R11 what pauses a clock is a reason that policy names 时钟暂停', () => {
  it('pauses the clocks that policy pauses for the reason, and no other', () => {
    expect(standings(pauseClocks(record, ten, 'customer', policy))).toEqual(['running', 'paused']);
  });

  it('runs on from the instant the reason is over', () => {
    const resumed = resumeClocks(pauseClocks(record, ten, 'customer', policy), eleven, 'customer');
    expect(standings(resumed)).toEqual(['running', 'running']);
    expect(resumed.clocks.resolution?.pauses).toEqual([{ reason: 'customer', from: ten, to: eleven }]);
  });

  it('refuses to resume before it was paused', () => {
    const paused = pauseClocks(record, eleven, 'customer', policy);
    expect(() => resumeClocks(paused, ten, 'customer')).toThrow(RangeError);
  });

  it('stays quiet for a reason that pauses nothing, for one nobody knows, and where nothing is timed', () => {
    expect(pauseClocks(record, ten, 'vendor', policy)).toEqual(record);
    expect(pauseClocks(record, ten, 'weather', policy)).toEqual(record);
    expect(resumeClocks(record, ten, 'customer')).toEqual(record);
    expect(pauseClocks(blankIncident, ten, 'customer', policy)).toEqual(blankIncident);
  });
});
