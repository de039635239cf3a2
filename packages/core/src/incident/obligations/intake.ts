import { intakePieceLabels } from '../../labels/labels.ts';
import { intakePieceSchema, type IntakePiece } from '../../vocabulary/intakePiece.ts';
import { standingOf } from './standingOf.ts';
import type { IncidentObligation } from './incidentObligation.ts';
import type { RequirementId } from '../../requirements/catalogue.ts';

const clauses = {
  organisation: '5.1.b',
  contactName: '5.1.b',
  telephone: '5.1.b',
  cause: '5.1.c',
  symptom: '5.1.c',
  priorityEstimate: '5.1.c',
  expectedBy: '5.1.d',
} as const satisfies Readonly<Record<IntakePiece, RequirementId>>;

/** Each piece that intake lacked, by name (1.e): to be given, or asked for and marked unknown. */
export const intake: IncidentObligation = ({ intake: standings, reportedAt, turnedAwayAt }) => {
  if (reportedAt === null || turnedAwayAt !== null) return [];
  return intakePieceSchema.options.map((piece) => ({
    id: `intake.${piece}`,
    requirement: clauses[piece],
    label: intakePieceLabels[piece],
    owedSince: reportedAt,
    blocks: ['startGuidance', 'beginDiagnosis'],
    standing: standingOf(standings[piece].standing !== 'missing'),
  }));
};
