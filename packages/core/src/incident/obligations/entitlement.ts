import { readPolicy } from '../../policy/readPolicy.ts';
import type { IncidentObligation } from './incidentObligation.ts';
import { standingOf } from './standingOf.ts';

/**
 * Service is owed to the support project when it is named (2.b). Policy warns, which is this entry in the list, or lets
 * recording wait; a project that the directory does not know is doubted only then.
 */
export const entitlement: IncidentObligation = ({ support, reportedAt, waivers }, view) => {
  const refuses = readPolicy(view.policy).project.withoutEntitlement === 'refuse';
  const standing = support?.standing ?? 'unknown';
  if (reportedAt === null || (standing === 'unknown' && !refuses)) return [];
  return [
    {
      id: 'entitlement',
      requirement: '2.b',
      label: { en: 'The support project is entitled to service', zh: '支持项目享有有效的服务权益' },
      owedSince: support?.at ?? reportedAt,
      blocks: refuses ? ['startGuidance', 'beginDiagnosis'] : [],
      standing: standingOf(standing === 'entitled', waivers.entitlement !== undefined),
    },
  ];
};
