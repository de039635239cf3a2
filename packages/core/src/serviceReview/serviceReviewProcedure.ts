import { defineProcedure, type Procedure } from '@statedesk/engine';
import { foundation } from '../procedure/foundation.ts';
import { visibleToStaff } from '../procedure/visibleToStaff.ts';
import { openReviewsAnswerSchema } from './openReviews.ts';
import { sentReportsAnswerSchema } from './sentReports.ts';
import { serviceReviewCommands } from './serviceReviewCommands.ts';
import { serviceReviewDeadlines } from './serviceReviewDeadlines.ts';
import { serviceReviewEffects } from './serviceReviewEffects.ts';
import { serviceReviewFacts } from './serviceReviewFacts.ts';
import { serviceReviewGuards } from './serviceReviewGuards.ts';
import { serviceReviewMachine } from './serviceReviewMachine.ts';
import { serviceReviewPolicySchema } from './serviceReviewPolicy.ts';
import { serviceReviewRecordSchema } from './serviceReviewRecord.ts';

/** The regular review of the service over its monthly reports (1.i). */
export const serviceReviewProcedure: Procedure = defineProcedure({
  ...foundation,
  id: 'serviceReview',
  version: 1,
  title: { en: 'Service review', zh: '服务回顾' },
  machine: serviceReviewMachine,
  record: serviceReviewRecordSchema,
  policy: serviceReviewPolicySchema,
  commands: serviceReviewCommands,
  guards: serviceReviewGuards,
  effects: serviceReviewEffects,
  observations: {
    openReviews: {
      requirement: '1.i',
      label: { en: 'Reviews that were not followed up', zh: '尚未跟踪的回顾' },
      answer: openReviewsAnswerSchema,
    },
    sentReports: {
      requirement: '1.i',
      label: { en: 'Monthly reports that were sent', zh: '已报送的月度报告' },
      answer: sentReportsAnswerSchema,
    },
  },
  facts: serviceReviewFacts,
  factsVersion: 1,
  obligations: () => [],
  deadlines: serviceReviewDeadlines,
  visible: visibleToStaff,
});
