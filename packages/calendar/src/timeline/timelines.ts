import type { EpochMilliseconds } from '../moment.ts';
import type { DayRules } from '../rules/dayRule.ts';
import { dayMilliseconds, type EpochDay } from '../time/civilDate.ts';
import { horizon, marginDays } from '../time/horizon.ts';
import { buildTimeline } from './buildTimeline.ts';
import type { Timeline } from './timeline.ts';

type Find = (line: Timeline) => EpochMilliseconds | undefined;

/**
 * One timeline that grows with what is asked of it: some two years at first, twice as long each time a search falls
 * short, up to the horizon. How far it reaches never shows in an answer.
 */
export interface Timelines {
  /** The timeline, complete for every local date that touches `[from, to]`. */
  spanning(from: EpochMilliseconds, to: EpochMilliseconds): Timeline;
  /** What `find` finds at or after `from`, with as much future as it takes; undefined when there is none to be had. */
  forward(from: EpochMilliseconds, find: Find): EpochMilliseconds | undefined;
  /** The same into the past. */
  backward(from: EpochMilliseconds, find: Find): EpochMilliseconds | undefined;
}

const headroomDays = 400;

export function createTimelines(zone: string, rules: DayRules): Timelines {
  let current: Timeline | undefined;

  const build = (firstDay: EpochDay, endDay: EpochDay): Timeline => {
    const days = [Math.max(firstDay, horizon.firstDay), Math.min(endDay, horizon.endDay)] as const;
    current = buildTimeline(zone, rules, days);
    return current;
  };

  const spanning = (from: EpochMilliseconds, to: EpochMilliseconds): Timeline => {
    const firstDay = Math.floor(from / dayMilliseconds) - marginDays;
    const endDay = Math.floor(to / dayMilliseconds) + marginDays;
    if (current !== undefined && firstDay >= current.firstDay && endDay <= current.endDay) return current;
    return build(
      Math.min(firstDay - headroomDays, current?.firstDay ?? firstDay),
      Math.max(endDay + headroomDays, current?.endDay ?? endDay),
    );
  };

  const forward = (from: EpochMilliseconds, find: Find): EpochMilliseconds | undefined => {
    let line = spanning(from, from);
    for (;;) {
      const found = find(line);
      if (found !== undefined || line.endDay === horizon.endDay) return found;
      line = build(line.firstDay, 2 * line.endDay - line.firstDay);
    }
  };

  const backward = (from: EpochMilliseconds, find: Find): EpochMilliseconds | undefined => {
    let line = spanning(from, from);
    for (;;) {
      const found = find(line);
      if (found !== undefined || line.firstDay === horizon.firstDay) return found;
      line = build(2 * line.firstDay - line.endDay, line.endDay);
    }
  };

  return { spanning, forward, backward };
}
