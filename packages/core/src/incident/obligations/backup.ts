import { isMajor } from '../isMajor.ts';
import type { IncidentObligation } from './incidentObligation.ts';
import { standingOf } from './standingOf.ts';

/** A major fault is backed up before anything is applied (5.9.c). Never waived. */
export const backup: IncidentObligation = ({ classification, acceptedAt, agreement, backup: taken }) => {
  if (acceptedAt === null || !isMajor(classification)) return [];
  return [
    {
      id: 'backup',
      requirement: '5.9.c',
      label: { en: 'The data is backed up', zh: '数据备份' },
      owedSince: agreement?.at ?? acceptedAt,
      blocks: ['applySolution', 'recordPartialSolution'],
      standing: standingOf(taken !== null),
    },
  ];
};
