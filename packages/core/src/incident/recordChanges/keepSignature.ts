import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** The customer signed, or refused to (5.10.a). */
export const keepSignature = (
  record: IncidentRecord,
  { type, occurredAt, revision }: Given<'recordSignature' | 'recordSigningRefusal'>,
): IncidentRecord => ({
  ...record,
  signature: {
    at: occurredAt,
    revision,
    outcome: type === 'recordSignature' ? 'signed' : 'refused',
    confirmedAt: null,
  },
});
