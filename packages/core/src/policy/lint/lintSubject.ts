import type { Calendar } from '@statedesk/calendar';
import { offering, type EpochMilliseconds } from '@statedesk/engine';
import * as z from 'zod';
import type { DirectoryData } from '../../directory/directoryData.ts';
import type { IncidentPolicy } from '../incidentPolicy.ts';
import type { PolicyFinding } from './policyFinding.ts';

/** The calendars of a desk, compiled. */
export interface DeskCalendars {
  readonly working: Calendar;
  readonly always: Calendar;
}

const calendar = offering<Calendar>(
  { en: 'a calendar, as compileCalendar gives it', zh: '日历（compileCalendar 的返回值）' },
  {
    isOpen: true,
    nextOpen: true,
    add: true,
    subtract: true,
    diff: true,
    addWorkingDays: true,
    endOfWorkingDay: true,
    isWorkingDay: true,
    startOfDay: true,
    explain: true,
    strict: true,
  },
);
/** The same at the door. */
export const deskCalendarsSchema = z.object({ working: calendar, always: calendar });

/** What the rules look at: a policy that parses, and what it will meet. */
export interface LintSubject {
  readonly policy: IncidentPolicy;
  readonly calendars: DeskCalendars;
  readonly directory: DirectoryData;
  /** An instant from which durations are tried out. */
  readonly from: EpochMilliseconds;
}

/** One rule: what it finds, nothing where all is well. Pure. */
export type LintRule = (subject: LintSubject) => readonly PolicyFinding[];
