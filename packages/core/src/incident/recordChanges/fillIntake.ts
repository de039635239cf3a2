import { intakePieceSchema } from '../../vocabulary/intakePiece.ts';
import { followPriority } from '../clocks/followPriority.ts';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { setProject } from './setProject.ts';

const searchable = 500;

// A cut between the halves of a character leaves half of it behind.
const excerptOf = (text: string): string => text.slice(0, searchable).replace(/\p{Cs}$/u, '');

const standingsAfter = (
  { intake }: IncidentRecord,
  { payload, revision }: Given<'reportIncident' | 'completeIntake'>,
): IncidentRecord['intake'] => {
  const standings = { ...intake };
  for (const piece of intakePieceSchema.options) {
    if (payload[piece] !== undefined) standings[piece] = { standing: 'given', revision };
    else if (payload.unknown?.[piece] !== undefined) standings[piece] = { standing: 'unknown', revision };
  }
  return standings;
};

// The estimate counts until the incident is classified (5.1.c); the record keeps it as the clocks' target alone.
const estimated = (
  record: IncidentRecord,
  { payload: { priorityEstimate }, occurredAt, policy }: Given<'reportIncident' | 'completeIntake'>,
): IncidentRecord =>
  priorityEstimate === undefined || record.priority !== null
    ? record
    : followPriority(record, { at: occurredAt, priority: priorityEstimate, policy });

/** What intake collected: who, and which pieces are given, unknown or missing (1.e). The words stay in the entry. */
export const fillIntake = (
  record: IncidentRecord,
  command: Given<'reportIncident' | 'completeIntake'>,
): IncidentRecord => {
  const { organisation, contactName, telephone, symptom, expectedBy } = command.payload;
  return {
    ...estimated(setProject(record, command), command),
    intake: standingsAfter(record, command),
    organisation: organisation ?? record.organisation,
    contact: { name: contactName ?? record.contact.name, telephone: telephone ?? record.contact.telephone },
    symptom: symptom === undefined ? record.symptom : excerptOf(symptom),
    expectedBy: expectedBy ?? record.expectedBy,
  };
};
