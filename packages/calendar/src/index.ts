export { compileCalendar } from './compileCalendar.ts';
export { alwaysOpen, type AlwaysOpenOptions } from './alwaysOpen.ts';
export { holidaysFromIcs, type IcsOptions } from './ics/holidaysFromIcs.ts';
export type { Calendar } from './calendar.ts';

export type { EpochMilliseconds, Moment, Span } from './moment.ts';
export type { WorkingDay } from './operations/isWorkingDay.ts';
export type { WorkingDaysOptions, WorkingDaysUntil } from './operations/addWorkingDays.ts';
export type { Segment, SegmentReason } from './segment.ts';
export { provisionalLabel, reasonLabels, type Label } from './labels.ts';

export { calendarSchema, type CalendarDocument, type CalendarInput } from './document/calendarSchema.ts';
export type { Covers } from './document/coversSchema.ts';
export type { Holiday, MakeUpWorkday, Override } from './document/datedEntries.ts';
export type { DayTitle } from './document/dayTitle.ts';
export type { OpenHours } from './document/openHours.ts';

export { CalendarError } from './errors/calendarError.ts';
export type { CalendarProblem, DocumentIssue } from './errors/calendarProblem.ts';
