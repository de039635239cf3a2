import { completeClock } from '@statedesk/engine';
import { cancelOnSiteClock } from '../clocks/endOnSiteClock.ts';
import { endHandlingClocks } from '../clocks/endHandlingClocks.ts';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { endEveryWait } from './endEveryWait.ts';

/** The solution is applied and the service restored: what the follow-up is reckoned from (5.14.a). No wait is left. */
export const endHandling = (record: IncidentRecord, command: Given<'applySolution'>): IncidentRecord => ({
  ...endHandlingClocks(endEveryWait(cancelOnSiteClock(record, command.occurredAt), command), (ledger) =>
    completeClock(ledger, command.occurredAt),
  ),
  handlingEndedAt: command.occurredAt,
  application: { at: command.occurredAt, revision: command.revision, result: 'solved' },
  assistance: null,
  appliedBy: command.actor.id,
  articles: { ...record.articles, solvedBy: command.payload.article ?? null },
  usesWorkaround: command.payload.workaround,
});
