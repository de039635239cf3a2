import type { Place } from '@statedesk/testing';
import { hasEndedEarly } from '../incident/hasEndedEarly.ts';
import { incidentProcedure } from '../incident/incidentProcedure.ts';
import type { IncidentRecord } from '../incident/incidentRecord.ts';
import { exploreScope, samplesOf } from './exploreScope.suite.ts';
import type { Scope } from './scope.suite.ts';
import type { Search } from './search.suite.ts';

const isOver = ({ instance }: Place): boolean => {
  const record = instance.record as unknown as IncidentRecord;
  return record.closedAt !== null || hasEndedEarly(record);
};

/** A search of the incident procedure. */
export const incidentSearch = (scope: Scope): Search => ({
  title: scope.title,
  procedure: incidentProcedure,
  samples: samplesOf(scope),
  explore: (profile) => exploreScope({ ...scope, policy: { ...scope.policy, profile } }),
  isOver,
  closedBy: 'closeIncident',
  isWhole: scope.nearest === undefined,
  isPartial: scope.isPartial ?? false,
});
