import { toInstant } from '@statedesk/engine';
import { dueBy } from '../../procedure/deadlines/dueBy.ts';
import { noticeReckoning } from '../deadlines/noticeReckoning.ts';
import { readPolicy } from '../../policy/readPolicy.ts';
import type { IncidentObligation } from './incidentObligation.ts';
import { standingOf } from './standingOf.ts';

/** The department manager says that they know (5.2.d, a control). */
export const noticeAcknowledgement: IncidentObligation = ({ notice }, view) => {
  const policy = readPolicy(view.policy);
  if (notice === null || !policy.controls['5.2.d']) return [];
  return [
    {
      id: 'noticeAcknowledgement',
      requirement: '5.2.d',
      label: { en: 'The department manager acknowledges the notice', zh: '部门经理确认已知悉' },
      owedSince: notice.since,
      dueAt: toInstant(dueBy(noticeReckoning(notice.since, policy), view).dueAt),
      blocks: ['closeIncident'],
      standing: standingOf(notice.acknowledgedAt !== null),
    },
  ];
};
