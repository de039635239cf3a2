import {
  fromInstant,
  instantSchema,
  parseQuestion,
  type Instant,
  type JournalEntry,
  type StandingDeadline,
} from '@statedesk/engine';

/**
 * What was promised on a day: the deadlines that stood at an instant, as the journal keeps them, whatever has become of
 * them since (1.c). Give it the entries of one incident from the first on; RFC 3339 with an offset.
 *
 * @throws InvalidQueryError where `at` is no instant
 * @example promisedAt(await desk.journal(instanceId), '2026-03-02T18:00:00+08:00')
 */
export const promisedAt = (entries: readonly JournalEntry[], at: Instant): readonly StandingDeadline[] => {
  const end = fromInstant(parseQuestion(instantSchema, at));
  const said = entries.findLast(({ entry }) => entry.deadlines !== undefined && fromInstant(entry.recordedAt) <= end);
  return said?.entry.deadlines ?? [];
};
