import { isSigned } from '../onSite/isSigned.ts';
import type { IncidentObligation } from './incidentObligation.ts';
import { standingOf } from './standingOf.ts';

/**
 * After a visit the customer signs the On-site Service Record, or their refusal is confirmed (5.10.a). Never waived:
 * neither a confirmation nor closing goes without.
 */
export const signature: IncidentObligation = (record) => {
  if (record.visitsMade === 0 || record.handlingEndedAt === null) return [];
  return [
    {
      id: 'signature',
      requirement: '5.10.a',
      label: { en: 'The customer signs the On-site Service Record', zh: '客户在现场服务记录单签字确认' },
      owedSince: record.handlingEndedAt,
      blocks: ['confirmResolution', 'confirmDuringFollowUp', 'closeIncident'],
      standing: standingOf(isSigned(record)),
    },
  ];
};
