import * as z from 'zod';
import { boundedList } from './boundedList.ts';
import { civilDateSchema } from './civilDateSchema.ts';
import { dayTitleSchema } from './dayTitle.ts';
import { openHoursSchema } from './openHours.ts';

const oncePerDate = (entries: readonly { readonly date: string }[]) =>
  new Set(entries.map(({ date }) => date)).size === entries.length;
const repeated = 'the same date twice';

/** Dates on which nothing is open. */
export const holidaysSchema = boundedList(
  z.strictObject({ date: civilDateSchema, title: dayTitleSchema.exactOptional() }).readonly(),
)
  .refine(oncePerDate, repeated)
  .readonly();

/** Dates worked in exchange for a holiday (调休), with hours of their own. */
export const makeUpWorkdaysSchema = boundedList(
  z
    .strictObject({
      date: civilDateSchema,
      hours: openHoursSchema.refine((spans) => spans.length > 0, 'a make-up workday has open hours'),
      title: dayTitleSchema.exactOptional(),
    })
    .readonly(),
)
  .refine(oncePerDate, repeated)
  .readonly();

/** Dates that go their own way; no hours means closed. */
export const overridesSchema = boundedList(
  z.strictObject({ date: civilDateSchema, hours: openHoursSchema, title: dayTitleSchema.exactOptional() }).readonly(),
)
  .refine(oncePerDate, repeated)
  .readonly();

export type Holiday = z.infer<typeof holidaysSchema>[number];
export type MakeUpWorkday = z.infer<typeof makeUpWorkdaysSchema>[number];
export type Override = z.infer<typeof overridesSchema>[number];
