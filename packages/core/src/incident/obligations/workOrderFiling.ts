import { readPolicy } from '../../policy/readPolicy.ts';
import type { IncidentObligation } from './incidentObligation.ts';
import { standingOf } from './standingOf.ts';

/** The work order goes to the archive administrator, who acknowledges it: that is a control (5.11.b). */
export const workOrderFiling: IncidentObligation = ({ filing }, view) => {
  if (filing === null) return [];
  const { since, handedIn, receivedAt } = filing;
  const given = {
    id: 'workOrderHandIn',
    requirement: '5.11.b',
    label: { en: 'The work order is handed in', zh: '工单交档案管理员' },
    owedSince: since,
    blocks: ['closeIncident'],
    standing: standingOf(handedIn !== null),
  } as const;
  if (handedIn === null || !readPolicy(view.policy).controls['5.11.b']) return [given];
  const received = {
    id: 'workOrderReceipt',
    requirement: '5.11.b',
    label: { en: 'The archive administrator acknowledges the work order', zh: '档案管理员签收工单' },
    owedSince: handedIn.at,
    blocks: ['closeIncident'],
    standing: standingOf(receivedAt !== null),
  } as const;
  return [given, received];
};
