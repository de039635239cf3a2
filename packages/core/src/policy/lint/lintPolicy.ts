import { fromInstant, parseOptions, parseWith, type EpochMilliseconds } from '@statedesk/engine';
import * as z from 'zod';
import { directoryDataSchema, type DirectoryData } from '../../directory/directoryData.ts';
import { incidentPolicySchema, type IncidentPolicyInput } from '../incidentPolicy.ts';
import { calendarCoversDeadlines } from './calendarCoversDeadlines.ts';
import { deskCalendarsSchema, type DeskCalendars, type LintRule, type LintSubject } from './lintSubject.ts';
import { contractOutlastsLimit } from './contractOutlastsLimit.ts';
import { matrixHole } from './matrixHole.ts';
import { patienceWithinFollowUp } from './patienceWithinFollowUp.ts';
import type { PolicyFinding } from './policyFinding.ts';
import { remindersBeforePatience } from './remindersBeforePatience.ts';
import { shapeFindings } from './shapeFindings.ts';
import { somebodyAnswers } from './somebodyAnswers.ts';
import { somebodyApproves } from './somebodyApproves.ts';
import { targetsInOrder } from './targetsInOrder.ts';

const rules: readonly LintRule[] = [
  matrixHole,
  targetsInOrder,
  patienceWithinFollowUp,
  remindersBeforePatience,
  calendarCoversDeadlines,
  contractOutlastsLimit,
  somebodyAnswers,
  somebodyApproves,
];

/** What a policy is tried on where no instant is given: the beginning of what the working calendar covers. */
const beginningOf = ({ working }: DeskCalendars): EpochMilliseconds => {
  const { covers } = working.document;
  const year = covers === 'always' ? '2026' : String(covers.from).slice(0, 4);
  return working.nextOpen(fromInstant(`${year}-01-01T00:00:00.000Z`)).at;
};

const heldAgainst = z.object({
  calendars: deskCalendarsSchema,
  directory: directoryDataSchema.prefault({}),
});

/** What the rules find in a policy that parses. Pure. */
export const findingsIn = (subject: LintSubject): readonly PolicyFinding[] => rules.flatMap((rule) => rule(subject));

/**
 * Reads a policy as a colleague would before it goes live: settings that contradict each other, that nobody could
 * answer, or that never come into effect. Pure; the same findings in the same order for the same arguments.
 *
 * @param policy as a host writes it, defaults left out
 * @param calendars compiled, both
 * @param directory who holds which role, the contracts and the support projects, as far as they are plain data
 * @param now epoch milliseconds; default: the first working instant that the calendar covers
 * @throws InvalidOptionsError `invalid-options` for calendars that are none, a directory of another shape; CalendarError for a `now` that no
 * calendar reckons with
 * @example lintPolicy({ waiting: { customer: { patienceWorkingDays: 30 } } }, { working, always })[0]?.message.zh
 */
export const lintPolicy = (
  policy: IncidentPolicyInput,
  calendars: DeskCalendars,
  directory: DirectoryData = {},
  now?: EpochMilliseconds,
): readonly PolicyFinding[] => {
  const { value: parsed, issues } = parseWith(incidentPolicySchema, policy);
  if (parsed === undefined) return shapeFindings(issues);
  const known = parseOptions('lintPolicy', heldAgainst, { calendars, directory });
  return findingsIn({ policy: parsed, ...known, from: now ?? beginningOf(known.calendars) });
};
