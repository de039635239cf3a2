import published from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import * as z from 'zod';
import type { DayTitle } from '../document/dayTitle.ts';
import { civilDateSchema } from '../document/civilDateSchema.ts';

/** A date the State Council's yearly notice names, with the festival it belongs to. */
export interface PublishedDay {
  readonly date: string;
  readonly title: DayTitle;
}

// "National Day,国庆节,3": English name, Chinese name, statutory days.
const festivalSchema = z.templateLiteral([z.string(), ',', z.string(), ',', z.int()]);
const publishedSchema = z.object({
  holidays: z.record(civilDateSchema, festivalSchema),
  workdays: z.record(civilDateSchema, festivalSchema),
});

const { holidays, workdays } = publishedSchema.parse(published);

const inOrder = (days: Readonly<Record<string, string>>): readonly PublishedDay[] =>
  Object.entries(days)
    .map(([date, festival]) => ({ date, title: titleOf(festival) }))
    .sort((one, other) => (one.date < other.date ? -1 : 1));

function titleOf(festival: string): DayTitle {
  const [en = festival, zh = festival] = festival.split(',');
  return { en, zh };
}

/** Days off, weekends within a holiday included. The package's own functions would read dates in the host's zone. */
export const publishedHolidays = inOrder(holidays);

/** Weekend days worked in exchange (调休). */
export const publishedMakeUpWorkdays = inOrder(workdays);
