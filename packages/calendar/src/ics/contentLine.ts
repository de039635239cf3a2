import { CalendarError } from '../errors/calendarError.ts';

/** A property of iCalendar: `DTSTART;VALUE=DATE:20261001`, read past its parameters, and the line it began on. */
export interface ContentLine {
  readonly number: number;
  readonly name: string;
  readonly value: string;
}

const shape = /^([\w-]+)(?:;[\w-]+=(?:"[^"]*"|[^";:])*)*:(.*)$/s;

/**
 * The content lines of an iCalendar text, long ones unfolded (RFC 5545, 3.1).
 *
 * @throws CalendarError `invalid-ics` at the first line that is none
 */
export function contentLines(text: string): readonly ContentLine[] {
  const lines: { number: number; text: string }[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const last = lines.at(-1);
    if (/^[ \t]/.test(line) && last !== undefined) last.text += line.slice(1);
    else if (line !== '') lines.push({ number: index + 1, text: line });
  }
  return lines.map(({ number, text: line }) => {
    const [, name, value] = shape.exec(line) ?? [];
    if (name === undefined || value === undefined) refuseLine(number, `'${line}'`, 'NAME;PARAMETER=…:VALUE');
    return { number, name: name.toUpperCase(), value };
  });
}

/** @throws CalendarError `invalid-ics`, always */
export function refuseLine(line: number, given: string, accepted: string): never {
  throw new CalendarError({ code: 'invalid-ics', line, given, accepted });
}
