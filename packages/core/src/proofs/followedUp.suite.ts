import type { Sample } from '@statedesk/testing';
import * as problems from '../processProblem/processProblemActs.suite.ts';
import { processProblemProcedure } from '../processProblem/processProblemProcedure.ts';
import { act } from '../rehearsal/acts.suite.ts';
import { serviceDepartmentManager } from '../rehearsal/people.suite.ts';
import * as reviews from '../serviceReview/serviceReviewActs.suite.ts';
import { serviceReviewProcedure } from '../serviceReview/serviceReviewProcedure.ts';
import { actsIn } from './actsIn.suite.ts';
import type { SmallProcedure } from './smallProcedure.suite.ts';

const keptByNext: Sample = {
  type: 'keepFollowUpReview',
  payload: { review: 'serviceReview/default/2', actions: [{ number: 1, how: 'done' }] },
  actors: [{ id: 'serviceReview/default/2', roles: ['instance'] }],
};

const serviceReview: SmallProcedure = {
  procedure: serviceReviewProcedure,
  acts: actsIn(reviews),
  told: [keptByNext],
  answers: {
    openReviews: { reviews: [] },
    sentReports: { reports: [{ month: '2026-03', report: 'incidentReport/default/1' }] },
  },
  ends: ['held', 'followedUp', 'cancelled'],
};

const former = 'serviceReview/default/0';

const nextReview: SmallProcedure = {
  ...serviceReview,
  under: 'after a former one',
  acts: [
    reviews.plannedAfter(former),
    reviews.cancelled,
    act(
      'holdServiceReview',
      { ...reviews.heldWith, followedUp: [{ number: 1, how: 'done', remark: 'From Monday on' }] },
      serviceDepartmentManager,
    ),
    reviews.done,
  ],
  answers: {
    ...serviceReview.answers,
    openReviews: { reviews: [{ review: former, actions: [{ number: 1, owner: 'li' }] }] },
  },
};

/** What has actions that are followed up: problems of the process, reviews of the service. */
export const followedUp: readonly SmallProcedure[] = [
  { procedure: processProblemProcedure, acts: actsIn(problems), ends: ['resolved', 'setAside'] },
  serviceReview,
  nextReview,
];
