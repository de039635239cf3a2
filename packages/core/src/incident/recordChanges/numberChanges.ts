import * as numbering from '../../numbering/numberChanges.ts';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

const openNumber = (record: IncidentRecord, { payload }: Given<'askForNumber'>): IncidentRecord => ({
  ...record,
  numbers: [...numbering.openNumber(record, payload)],
});

const fillNumber = (record: IncidentRecord, { payload, policy }: Given<'keepNumber'>): IncidentRecord => {
  const { digits, [payload.announced.kind]: pattern } = policy.numbering;
  return { ...record, numbers: [...numbering.fillNumber(record, payload, { pattern, digits })] };
};

/** What becomes of running numbers (rule R17). */
export const numberChanges = { openNumber, fillNumber } as const;
