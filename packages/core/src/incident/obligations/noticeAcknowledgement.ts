import { toInstant } from '@statedesk/engine';
import { noticeMoment } from '../deadlines/noticeMoment.ts';
import { readPolicy } from '../../policy/readPolicy.ts';
import type { IncidentObligation } from './incidentObligation.ts';
import { standingOf } from './standingOf.ts';

/** The department manager says that they know (5.2.d, a control). */
export const noticeAcknowledgement: IncidentObligation = ({ notice }, view) => {
  if (notice === null || !readPolicy(view.policy).controls['5.2.d']) return [];
  return [
    {
      id: 'noticeAcknowledgement',
      requirement: '5.2.d',
      label: { en: 'The department manager acknowledges the notice', zh: '部门经理确认已知悉' },
      owedSince: notice.since,
      dueAt: toInstant(noticeMoment(notice.since, view).at),
      blocks: ['closeIncident'],
      standing: standingOf(notice.acknowledgedAt !== null),
    },
  ];
};
