import { intakePieceLabels } from '../../labels/labels.ts';
import { intakePieceSchema } from '../../vocabulary/intakePiece.ts';
import { standingOf } from './standingOf.ts';
import type { IncidentObligation } from './incidentObligation.ts';

/** Each piece that intake lacked, by name (1.e): to be given, or asked for and marked unknown. */
export const intake: IncidentObligation = ({ intake: standings, reportedAt }) => {
  if (reportedAt === null) return [];
  return intakePieceSchema.options.map((piece) => ({
    id: `intake.${piece}`,
    requirement: piece === 'project' ? ('2.b' as const) : ('1.e' as const),
    label: intakePieceLabels[piece],
    owedSince: reportedAt,
    blocks: ['startGuidance', 'beginDiagnosis'],
    standing: standingOf(standings[piece].standing !== 'missing'),
  }));
};
