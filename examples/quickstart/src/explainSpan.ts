import { reasonLabels, type Calendar, type Segment } from '@statedesk/calendar';
import { both, wallClock } from './tell.ts';

const dayOf = ({ from }: Segment): string => wallClock(from).slice(0, 10);

/** Line by line, one a day, why working time ends when it ends. */
export const explainSpan = (calendar: Calendar, from: number, until: string): void => {
  const days = Map.groupBy(calendar.explain(from, Date.parse(until)), dayOf);
  let counted = 0;
  for (const [day, segments] of days) {
    const open = segments.find((segment) => segment.open);
    const shown = open ?? segments[0];
    if (!shown) continue;
    const counts = open !== undefined && day !== wallClock(from).slice(0, 10);
    counted += counts ? 1 : 0;
    const title = shown.title ? ` (${[shown.title.zh, shown.title.en].filter(Boolean).join(' · ')})` : '';
    console.log(`  ${day}  ${counts ? String(counted) : '–'}  ${both(reasonLabels[shown.reason])}${title}`);
  }
  console.log(`  → ${wallClock(until)}`);
};
