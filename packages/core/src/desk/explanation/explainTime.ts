import { fromInstant, toInstant, type DerivationView } from '@statedesk/engine';
import type { TimeReckoning } from '../../procedure/deadlines/reckoning.ts';
import { occasionLabels } from '../../labels/explanationLabels.ts';
import { describeCalendar } from './describeCalendar.ts';
import type { Reckoned } from './explanation.ts';
import { openStretches } from './openStretches.ts';

/** So much working time from an instant on. */
export const explainTime = (
  { from, occasion, calendar: name, milliseconds }: TimeReckoning,
  view: Pick<DerivationView, 'calendar'>,
): Reckoned => {
  const calendar = view.calendar(name);
  const start = fromInstant(from);
  const end = calendar.add(start, milliseconds).at;
  return {
    from: { at: from, occasion: occasionLabels[occasion] },
    target: { kind: 'workingTime', milliseconds, share: 1, whole: milliseconds },
    calendar: describeCalendar(name, calendar),
    lines: openStretches(calendar, start, end),
    reachedAt: toInstant(end),
  };
};
