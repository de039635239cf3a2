import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { numberText } from '../numbers/numberText.ts';

/** Asked for once, and not told yet. */
const openNumber = (record: IncidentRecord, { payload }: Given<'askForNumber'>): IncidentRecord => ({
  ...record,
  numbers: [...record.numbers, { kind: payload.kind, subject: payload.subject, number: null }],
});

/** Told by the register, and written as the policy of the incident has it. */
const fillNumber = (
  record: IncidentRecord,
  { payload: { announced, tells }, policy }: Given<'keepNumber'>,
): IncidentRecord => ({
  ...record,
  numbers: record.numbers.map((one) =>
    one.subject === announced.subject
      ? { ...one, number: numberText({ ...announced, ...tells }, policy.numbering) }
      : one,
  ),
});

/** What becomes of running numbers (rule R17). */
export const numberChanges = { openNumber, fillNumber } as const;
