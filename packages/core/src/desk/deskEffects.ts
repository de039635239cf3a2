import { problemEffects } from '../problem/problemEffects.ts';
import { updateEffects } from '../configurationUpdate/updateEffects.ts';
import { changeEffects } from '../change/changeEffects.ts';
import { incidentEffects } from '../incident/effects/incidentEffects.ts';
import { articleEffects } from '../knowledgeArticle/articleEffects.ts';
import { incidentReportEffects } from '../incidentReport/incidentReportEffects.ts';
import { processProblemEffects } from '../processProblem/processProblemEffects.ts';
import { processReportEffects } from '../processReport/processReportEffects.ts';
import { resourceRequestEffects } from '../resourceRequest/resourceRequestEffects.ts';
import { documentEffects } from '../controlledDocument/documentEffects.ts';
import { serviceReviewEffects } from '../serviceReview/serviceReviewEffects.ts';
import { serviceReportEffects } from '../serviceReport/serviceReportEffects.ts';

/** Everything that goes out of the desk, by names that are unique across procedures. */
export const deskEffects = {
  ...incidentEffects,
  ...resourceRequestEffects,
  ...articleEffects,
  ...incidentReportEffects,
  ...updateEffects,
  ...serviceReportEffects,
  ...changeEffects,
  ...processProblemEffects,
  ...processReportEffects,
  ...serviceReviewEffects,
  ...documentEffects,
  ...problemEffects,
} as const;
