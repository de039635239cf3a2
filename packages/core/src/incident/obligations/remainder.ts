import type { IncidentObligation } from './incidentObligation.ts';
import { standingOf } from './standingOf.ts';

/**
 * A part is solved, or nothing: what remains is solved too, or the customer agrees to a time for it (5.9.b). It bars
 * nothing: nothing is confirmed or closed before all of it is solved.
 */
export const remainder: IncidentObligation = ({ application, handlingEndedAt, clocks: { agreed } }) => {
  if (application === null || application.result === 'solved') return [];
  const isAgreed = agreed !== null && agreed.startedAt >= application.at;
  return [
    {
      id: 'remainder',
      requirement: '5.9.b',
      label: { en: 'What remains is solved, or a time for it is agreed on', zh: '解决遗留部分，或约定解决时间' },
      owedSince: application.at,
      blocks: [],
      standing: standingOf(isAgreed || handlingEndedAt !== null),
    },
  ];
};
