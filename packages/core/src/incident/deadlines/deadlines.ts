import type { DerivationView } from '@statedesk/engine';
import { hasEndedEarly } from '../hasEndedEarly.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { clockDeadlines } from './clockDeadlines.ts';
import { confirmationEnds } from './confirmationEnds.ts';
import { confirmationReminder } from './confirmationReminder.ts';
import { expeditingUnanswered } from './expeditingUnanswered.ts';
import { followUpOverdue } from './followUpOverdue.ts';
import { followUpWarning } from './followUpWarning.ts';
import type { DeadlineOfIncident, IncidentDeadline } from './incidentDeadline.ts';
import { noticeUnacknowledged } from './noticeUnacknowledged.ts';
import { patienceEnds } from './patienceEnds.ts';
import { progressReminder } from './progressReminder.ts';
import { queueUntaken } from './queueUntaken.ts';
import { reopeningEnds } from './reopeningEnds.ts';
import { waitReminders } from './waitReminders.ts';

const all: readonly IncidentDeadline[] = [
  noticeUnacknowledged,
  queueUntaken,
  expeditingUnanswered,
  progressReminder,
  waitReminders,
  patienceEnds,
  confirmationReminder,
  confirmationEnds,
  followUpWarning,
  followUpOverdue,
  reopeningEnds,
];

/** What falls due for an incident, and when (rule R8). Nothing for one that ended early. */
export const deadlines = (record: IncidentRecord, view: DerivationView): readonly DeadlineOfIncident[] =>
  hasEndedEarly(record)
    ? []
    : [...clockDeadlines(record, view), ...all.flatMap((deadline) => deadline(record, view) ?? [])];
