import { endVendorClock } from '../clocks/endVendorClock.ts';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

type HandOver = Given<'handOverToRD' | 'handOverToManagement' | 'handOverToVendor' | 'handBackToTier1'>;

/** Another tier has it: nobody there holds it yet, and a vendor's contract ends with the vendor's turn. */
export const countHandOver = (record: IncidentRecord, { occurredAt }: HandOver): IncidentRecord => ({
  ...endVendorClock(record, occurredAt),
  handOvers: record.handOvers + 1,
  holder: null,
  vendor: null,
});
