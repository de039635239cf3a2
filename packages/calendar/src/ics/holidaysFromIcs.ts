import type { Holiday } from '../document/datedEntries.ts';
import type { DayTitle } from '../document/dayTitle.ts';
import { refuseArgument } from '../errors/refuseArgument.ts';
import { requireOptions } from '../errors/requireOptions.ts';
import { requireWord } from '../operations/arguments.ts';
import { civilDateOf, type EpochDay } from '../time/civilDate.ts';
import { type ContentLine, contentLines, refuseLine } from './contentLine.ts';
import { eventDays } from './eventDays.ts';
import { type IcsEvent, icsEvents, lastNumber } from './icsEvent.ts';

export interface IcsOptions {
  /** The language of the events' summaries; default `en`. */
  readonly language?: keyof DayTitle;
  /** Which events are holidays, by summary; default all. Lists for China mix in the make-up workdays. */
  readonly only?: (summary: string) => boolean;
}

/**
 * The holidays of an iCalendar file (RFC 5545), as a calendar document lists them: whole-day events, one entry a date,
 * in order. Cancelled events are left out; two on one date share its title. Anything that could be misread is refused:
 * what other readers shift or repeat in silence would be a wrong deadline.
 *
 * @throws CalendarError `invalid-ics`, with the line: not iCalendar, a time of day, an impossible date, a repetition, or
 * no holiday at all; `invalid-argument` for what is no text, another option, or an `only` that throws
 * @example holidaysFromIcs(text, { language: 'zh', only: (summary) => summary.endsWith('(休)') })
 * @see https://www.rfc-editor.org/rfc/rfc5545
 */
export function holidaysFromIcs(text: string, options: IcsOptions = {}): readonly Holiday[] {
  requireOptions(options, ['language', 'only']);
  const { language = 'en', only = () => true } = options;
  requireArguments(text, language, only);
  const lines = contentLines(text);
  const summaries = new Map<EpochDay, Set<string>>();
  for (const event of icsEvents(lines).filter(isOn)) {
    const summary = plainText(event.properties.get('SUMMARY'));
    if (!isOneOf(only, summary)) continue;
    for (const day of eventDays(event)) summaries.set(day, (summaries.get(day) ?? new Set()).add(summary));
  }
  if (summaries.size === 0) refuseLine(lastNumber(lines), 'the last, and no holiday yet', 'a whole-day event');
  return [...summaries]
    .sort(([one], [other]) => one - other)
    .map(([day, names]) => ({ date: civilDateOf(day), ...titled(language, names) }));
}

/** @throws CalendarError `invalid-argument` */
function requireArguments(text: unknown, language: string, only: unknown): void {
  if (typeof text !== 'string') refuseArgument('text', text, 'the text of an .ics file');
  requireWord('language', language, ['en', 'zh']);
  if (typeof only !== 'function') refuseArgument('only', only, 'a function of the summary');
}

// The caller's own function. What it throws is no error of this package's.
const isOneOf = (only: (summary: string) => boolean, summary: string): boolean => {
  try {
    return only(summary);
  } catch {
    return refuseArgument(
      'only',
      `a function that throws at '${summary}'`,
      'a function that says yes or no of a summary',
    );
  }
};

const isOn = ({ properties }: IcsEvent): boolean => properties.get('STATUS')?.value.toUpperCase() !== 'CANCELLED';

/** A TEXT value without its escapes (RFC 5545, 3.3.11). */
const plainText = (line: ContentLine | undefined): string =>
  (line?.value ?? '').replace(/\\([nN,;\\])/g, (_, escaped: string) => (/n/i.test(escaped) ? ' ' : escaped)).trim();

function titled(language: keyof DayTitle, names: ReadonlySet<string>): { readonly title?: DayTitle } {
  const title = [...names].filter((name) => name !== '').join(' / ');
  return title === '' ? {} : { title: { [language]: title } };
}
