import type { Calendar } from '@statedesk/calendar';
import { at, type History } from './clockHistories.suite.ts';

/** Long enough for every history and most of its budgets. */
export const horizon = 40 * 1440;

/** Hours and changes of clocks in the samples begin and end on quarters of an hour. */
const quarter = 15;

const opened = new WeakMap<Calendar, Uint8Array>();

const openMinutes = (calendar: Calendar): Uint8Array => {
  const known = opened.get(calendar);
  if (known) return known;
  const minutes = new Uint8Array(horizon);
  for (let m = 0; m < horizon; m += quarter) minutes.fill(Number(calendar.isOpen(at(m))), m, m + quarter);
  opened.set(calendar, minutes);
  return minutes;
};

/** What a clock did, minute by minute, told without any ledger: the slow and obvious way. */
export interface Told {
  /** By minute: whether it counted. */
  readonly counts: Uint8Array;
  /** By minute: whether it had ended. */
  readonly ended: Uint8Array;
  /** By minute: how many minutes it had used when the minute began. */
  readonly used: Uint32Array;
}

/** Goes through a history with a finger on the calendar. */
export const tell = ({ startMinute, steps }: History, calendar: Calendar): Told => {
  const open = openMinutes(calendar);
  const told = { counts: new Uint8Array(horizon), ended: new Uint8Array(horizon), used: new Uint32Array(horizon + 1) };
  const waiting = new Set<string>();
  let [ended, next] = [false, 0];
  for (let m = 0; m < horizon; m += 1) {
    for (; steps[next] !== undefined && steps[next]!.minute <= m; next += 1) {
      const step = steps[next]!;
      if (step.kind === 'pause') waiting.add(step.reason);
      if (step.kind === 'resume') waiting.delete(step.reason);
      if (step.kind === 'complete' || step.kind === 'cancel') ended = true;
      if (step.kind === 'reattach') ended = false;
    }
    told.ended[m] = Number(ended);
    told.counts[m] = Number(m >= startMinute && !ended && waiting.size === 0 && open[m] === 1);
    told.used[m + 1] = told.used[m]! + told.counts[m]!;
  }
  return told;
};

/** The first minute by which so many are used, or null: never within the horizon. */
export const firstUsed = ({ used }: Told, minutes: number): number | null => {
  const found = used.findIndex((sum) => sum >= minutes);
  return found === -1 ? null : found;
};
