import type { IncidentRecord } from '../incidentRecord.ts';

/** Whether nothing is missing of a signature: no visit was made, it is there, or its refusal is confirmed (5.10.a). */
export const isSigned = ({ visitsMade, signature }: Pick<IncidentRecord, 'visitsMade' | 'signature'>): boolean =>
  visitsMade === 0 || signature?.outcome === 'signed' || (signature?.confirmedAt ?? null) !== null;
