import type { IncidentObligation } from './incidentObligation.ts';
import { standingOf } from './standingOf.ts';

/** Tier 1 asks by telephone what happened before it judges what it is (5.2.b). */
export const details: IncidentObligation = ({ acceptedAt, details: asked, waivers }) => {
  if (acceptedAt === null) return [];
  return [
    {
      id: 'details',
      requirement: '5.2.b',
      label: { en: 'The details are asked by telephone', zh: '电话询问详情' },
      owedSince: acceptedAt,
      blocks: ['classifyIncident'],
      standing: standingOf(asked !== null, waivers.details !== undefined),
    },
  ];
};
