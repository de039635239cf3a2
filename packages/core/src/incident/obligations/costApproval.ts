import { readPolicy } from '../../policy/readPolicy.ts';
import { exceedsCeiling, isCostApproved } from '../costOf.ts';
import type { IncidentObligation } from './incidentObligation.ts';
import { standingOf } from './standingOf.ts';

/** Above policy's ceiling company management approves before a solution is applied (1.k). Never waived. */
export const costApproval: IncidentObligation = ({ spending, acceptedAt, handlingEndedAt }, view) => {
  const policy = readPolicy(view.policy);
  if (acceptedAt === null || !exceedsCeiling(spending, policy)) return [];
  const isApproved = isCostApproved(spending, policy);
  if (handlingEndedAt !== null && !isApproved) return [];
  return [
    {
      id: 'costApproval',
      requirement: '1.k',
      label: { en: 'Company management approves the cost', zh: '管理层批准费用' },
      owedSince: spending.approval?.requestedAt ?? acceptedAt,
      blocks: ['applySolution', 'recordPartialSolution', 'adoptSolution'],
      standing: standingOf(isApproved),
    },
  ];
};
