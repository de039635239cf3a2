import type { Calendar } from '@statedesk/calendar';
import type { EpochMilliseconds } from '@statedesk/engine';
import type { DirectoryData } from '../../directory/directoryData.ts';
import type { IncidentPolicy } from '../incidentPolicy.ts';
import type { PolicyFinding } from './policyFinding.ts';

/** The calendars of a desk, compiled. */
export interface DeskCalendars {
  readonly working: Calendar;
  readonly always: Calendar;
}

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
