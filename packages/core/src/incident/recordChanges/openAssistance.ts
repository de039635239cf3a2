import { contractInForceAt } from '../../directory/contract.ts';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** Which vendor is asked, and under which contract (3.4.f). */
export const openAssistance = (record: IncidentRecord, command: Given<'askAssistance'>): IncidentRecord => {
  const { occurredAt: since, revision, observations } = command;
  const contract = contractInForceAt(observations['contracts'], since);
  if (contract === undefined) return record;
  const { vendor, domain, number, limit = null } = contract;
  return { ...record, assistance: { vendor, domain, contract: number, limit, since, revision, answeredAt: null } };
};
