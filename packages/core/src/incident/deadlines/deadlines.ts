import type { DerivationView } from '@statedesk/engine';
import { hasEndedEarly } from '../hasEndedEarly.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { assistanceUnanswered } from './assistanceUnanswered.ts';
import { bounceLimit } from './bounceLimit.ts';
import { changeUnanswered } from './changeUnanswered.ts';
import { clockDeadlines } from './clockDeadlines.ts';
import { confirmationEnds } from './confirmationEnds.ts';
import { confirmationReminder } from './confirmationReminder.ts';
import { costUnanswered } from './costUnanswered.ts';
import { expeditingUnanswered } from './expeditingUnanswered.ts';
import { dissatisfactionUnanswered } from './dissatisfactionUnanswered.ts';
import { followUpOverdue } from './followUpOverdue.ts';
import { followUpWarning } from './followUpWarning.ts';
import type { DeadlineOfIncident, IncidentDeadline } from './incidentDeadline.ts';
import { handOversOfEnded } from './handOversOfEnded.ts';
import { judgementOverdue } from './judgementOverdue.ts';
import { majorIncidentProposal } from './majorIncidentProposal.ts';
import { majorIncidentUnacknowledged } from './majorIncidentUnacknowledged.ts';
import { noticeUnacknowledged } from './noticeUnacknowledged.ts';
import { patienceEnds } from './patienceEnds.ts';
import { numbersDue } from './numbersDue.ts';
import { progressReminder, usersReminder } from './progressReminder.ts';
import { queueUntaken } from './queueUntaken.ts';
import { reopeningEnds } from './reopeningEnds.ts';
import { retires } from './retires.ts';
import { reviewActionsOverdue } from './reviewActionsOverdue.ts';
import { reviewOverdue } from './reviewOverdue.ts';
import { rootCauseLook } from './rootCauseLook.ts';
import { dispatchUnanswered } from './dispatchUnanswered.ts';
import { workOrderReminder } from './workOrderReminder.ts';
import { waitReminders } from './waitReminders.ts';

const all: readonly IncidentDeadline[] = [
  noticeUnacknowledged,
  queueUntaken,
  expeditingUnanswered,
  bounceLimit,
  assistanceUnanswered,
  costUnanswered,
  dispatchUnanswered,
  workOrderReminder,
  majorIncidentProposal,
  majorIncidentUnacknowledged,
  reviewOverdue,
  reviewActionsOverdue,
  numbersDue,
  progressReminder,
  usersReminder,
  waitReminders,
  patienceEnds,
  confirmationReminder,
  confirmationEnds,
  followUpWarning,
  followUpOverdue,
  dissatisfactionUnanswered,
  judgementOverdue,
  rootCauseLook,
  changeUnanswered,
  reopeningEnds,
  retires,
];

const afterEarlyEnd: readonly IncidentDeadline[] = [handOversOfEnded, rootCauseLook, retires];

/** What falls due for an incident, and when (rule R8). Of one that ended early only what outlives its end. */
export const deadlines = (record: IncidentRecord, view: DerivationView): readonly DeadlineOfIncident[] => {
  const outlives = hasEndedEarly(record) ? afterEarlyEnd : all;
  return [
    ...(hasEndedEarly(record) ? [] : clockDeadlines(record, view)),
    ...outlives.flatMap((deadline) => deadline(record, view) ?? []),
  ];
};
