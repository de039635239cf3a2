import type { CalendarDocument } from '../document/calendarSchema.ts';
import { firstCovered, lastCovered } from '../document/coversSchema.ts';
import type { EpochMilliseconds } from '../moment.ts';
import { dayMilliseconds, type EpochDay, epochDayOf } from '../time/civilDate.ts';
import { marginDays } from '../time/horizon.ts';
import { instantOf } from '../time/localTime.ts';
import { offsetPeriods } from '../time/offsetPeriods.ts';

/** The stretch of time a calendar knows for certain: local dates, and the instants they begin and end at, half open. */
export interface Coverage {
  readonly firstDay: EpochDay;
  readonly endDay: EpochDay;
  readonly from: EpochMilliseconds;
  readonly to: EpochMilliseconds;
}

const always: Coverage = { firstDay: -Infinity, endDay: Infinity, from: -Infinity, to: Infinity };

export function coverageOf({ covers, zone }: CalendarDocument): Coverage {
  if (covers === 'always') return always;
  const firstDay = epochDayOf(firstCovered(covers.from));
  const endDay = epochDayOf(lastCovered(covers.to)) + 1;
  return { firstDay, endDay, from: startOf(zone, firstDay), to: startOf(zone, endDay) };
}

function startOf(zone: string, day: EpochDay): EpochMilliseconds {
  const around = (days: number) => (day + days) * dayMilliseconds;
  return instantOf(offsetPeriods(zone, around(-marginDays), around(marginDays)), day * dayMilliseconds);
}

/** Whether an answer that used what is known of `[from, to)` is certain. */
export const isCovered = (coverage: Coverage, from: EpochMilliseconds, to: EpochMilliseconds): boolean =>
  from >= to || (from >= coverage.from && to <= coverage.to);
