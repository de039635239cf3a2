import type { Instant } from '@statedesk/engine';
import type { IncidentRecord } from './incidentRecord.ts';

const problemSettlements = ({ judgement, problem }: IncidentRecord) => [judgement?.at, problem.at];

/**
 * When the last thing was settled that an incident could still owe after its end: what retirement is reckoned from
 * (rule R22). Instants are in UTC with milliseconds: text order is theirs. Undefined while it has not ended.
 */
export const settledSince = (record: IncidentRecord): Instant | undefined => {
  const { turnedAwayAt, endedEarly, closedAt, followUp, dissatisfaction, rootCause, waivers } = record;
  const end = closedAt ?? endedEarly?.at ?? turnedAwayAt;
  if (end === null) return undefined;
  const settlements = [
    ...[followUp.reachedAt, followUp.unreachableSince, rootCause?.lookedAt, record.leadReleasedAt],
    ...[dissatisfaction?.at, dissatisfaction?.complaint?.at, record.confirmation?.at, record.archive?.at],
    ...problemSettlements(record),
    ...record.majorIncident.actions.map(({ doneAt }) => doneAt),
    ...[record.notice?.acknowledgedAt, ...Object.values(waivers).map(({ at }) => at)],
  ];
  return settlements.reduce<Instant>((latest, at) => (at && at > latest ? at : latest), end);
};
