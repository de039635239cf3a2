import { contractInForceAt } from '../../directory/contract.ts';
import { startVendorClock } from '../clocks/startVendorClock.ts';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** Which vendor has it, and under which contract (3.4.a), in whose time (3.4.b). */
export const enterVendor = (record: IncidentRecord, command: Given<'handOverToVendor'>): IncidentRecord => {
  const { occurredAt, observations } = command;
  const contract = contractInForceAt(observations['contracts'], occurredAt);
  if (contract === undefined) return record;
  return {
    ...startVendorClock(record, contract, command),
    vendor: { name: contract.vendor, domain: contract.domain, contract: contract.number, since: occurredAt },
  };
};
