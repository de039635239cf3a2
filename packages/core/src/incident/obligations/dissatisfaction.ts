import { readPolicy } from '../../policy/readPolicy.ts';
import type { IncidentObligation } from './incidentObligation.ts';
import { standingOf } from './standingOf.ts';

/** A dissatisfied customer gets an answer: another cycle, or a complaint that company management leads (5.14.d). */
export const dissatisfaction: IncidentObligation = ({ dissatisfaction: said, waivers }, view) => {
  if (said === null || readPolicy(view.policy).profile !== 'practised') return [];
  return [
    {
      id: 'dissatisfaction',
      requirement: '5.14.d',
      label: {
        en: 'The dissatisfied customer is answered: reopened, or a complaint',
        zh: '处置客户不满意：重开或登记投诉',
      },
      owedSince: said.at,
      blocks: [],
      standing: standingOf(said.complaint !== null, waivers.dissatisfaction !== undefined),
    },
  ];
};
