import { toInstant } from '@statedesk/engine';
import { readPolicy } from '../../policy/readPolicy.ts';
import { dissatisfactionReckoning } from '../deadlines/dissatisfactionReckoning.ts';
import { dueBy } from '../../procedure/deadlines/dueBy.ts';
import type { IncidentObligation } from './incidentObligation.ts';
import { standingOf } from './standingOf.ts';

/** A dissatisfied customer gets an answer: another cycle, or a complaint that company management leads (5.14.d). */
export const dissatisfaction: IncidentObligation = ({ dissatisfaction: said, waivers }, view) => {
  const policy = readPolicy(view.policy);
  if (said === null || policy.profile !== 'practised') return [];
  return [
    {
      id: 'dissatisfaction',
      requirement: '5.14.d',
      label: {
        en: 'The dissatisfied customer is answered: reopened, or a complaint',
        zh: '处置客户不满意：重开或登记投诉',
      },
      owedSince: said.at,
      dueAt: toInstant(dueBy(dissatisfactionReckoning(said.at, policy), view).dueAt),
      blocks: [],
      standing: standingOf(said.complaint !== null, waivers.dissatisfaction !== undefined),
    },
  ];
};
