import { type ContentLine, refuseLine } from './contentLine.ts';

/** One VEVENT: where it begins and its properties by name, without those of the alarms inside it. */
export interface IcsEvent {
  readonly line: number;
  readonly properties: Map<string, ContentLine>;
}

/**
 * The events of a calendar; time zones, to-dos and alarms are passed over.
 *
 * @throws CalendarError `invalid-ics` when the text is no VCALENDAR or its components do not close in order
 */
export function icsEvents(lines: readonly ContentLine[]): readonly IcsEvent[] {
  const events: IcsEvent[] = [];
  const open: string[] = [];
  const inEvent = () => open.join('/') === 'VCALENDAR/VEVENT';
  for (const line of lines) {
    if (line.name === 'BEGIN') open.push(line.value.toUpperCase());
    if (open[0] !== 'VCALENDAR') refuseLine(line.number, `${line.name}:${line.value}`, 'BEGIN:VCALENDAR first');
    if (line.name === 'BEGIN' && inEvent()) events.push({ line: line.number, properties: new Map() });
    else if (line.name === 'END') close(open, line);
    else if (inEvent()) events.at(-1)?.properties.set(line.name, line);
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) refuseLine(lastNumber(lines), 'the last', `END:${unclosed} after it`);
  return events;
}

export const lastNumber = (lines: readonly ContentLine[]): number => lines.at(-1)?.number ?? 1;

function close(open: string[], { number, value }: ContentLine): void {
  const begun = open.pop();
  if (begun !== value.toUpperCase()) refuseLine(number, `END:${value}`, `END:${begun ?? 'of what was begun'}`);
}
