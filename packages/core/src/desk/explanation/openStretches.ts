import type { Calendar, EpochMilliseconds } from '@statedesk/calendar';
import { toInstant } from '@statedesk/engine';
import type { ExplanationLine } from './explanation.ts';
import { segmentLabel } from './segmentLabel.ts';

/** The stretches between two instants that a calendar counts, and those that it does not. Nothing backwards. */
export const openStretches = (
  calendar: Calendar,
  from: EpochMilliseconds,
  to: EpochMilliseconds,
): readonly ExplanationLine[] => {
  let used = 0;
  return (from < to ? calendar.explain(from, to) : []).map((segment) => {
    if (segment.open) used += segment.to - segment.from;
    return {
      from: toInstant(segment.from),
      to: toInstant(segment.to),
      kind: segment.open ? 'counted' : 'closed',
      why: segmentLabel(segment),
      used,
      provisional: segment.provisional,
    };
  });
};
