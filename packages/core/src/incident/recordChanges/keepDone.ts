import type { IncidentEvent } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** It is done, and this entry says how. */
export const keepDone =
  (
    done:
      | 'details'
      | 'remoteRefusal'
      | 'agreement'
      | 'backup'
      | 'documentation'
      | 'confirmation'
      | 'unconfirmed'
      | 'correction',
  ) =>
  (record: IncidentRecord, { occurredAt, revision }: IncidentEvent): IncidentRecord => ({
    ...record,
    [done]: { at: occurredAt, revision },
  });
