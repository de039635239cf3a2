import { acknowledgeMajorIncident } from './acknowledgeMajorIncident.ts';
import { completeReviewAction } from './completeReviewAction.ts';
import { declareMajorIncident } from './declareMajorIncident.ts';
import { dismissMajorIncident } from './dismissMajorIncident.ts';
import { escalateMajorIncident } from './escalateMajorIncident.ts';
import { escalateReview } from './escalateReview.ts';
import { escalateReviewAction } from './escalateReviewAction.ts';
import { nameMajorIncidentOwner } from './nameMajorIncidentOwner.ts';
import { proposeMajorIncident } from './proposeMajorIncident.ts';
import { reportMajorIncident } from './reportMajorIncident.ts';
import { reviewMajorIncident } from './reviewMajorIncident.ts';
import { withdrawMajorIncident } from './withdrawMajorIncident.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** What a major incident in the sense of ISO/IEC 20000-1, 8.6.1, asks for. */
export const majorIncidentCommands = {
  proposeMajorIncident,
  declareMajorIncident,
  dismissMajorIncident,
  withdrawMajorIncident,
  nameMajorIncidentOwner,
  acknowledgeMajorIncident,
  escalateMajorIncident,
  reportMajorIncident,
  reviewMajorIncident,
  completeReviewAction,
  escalateReview,
  escalateReviewAction,
} as const satisfies Readonly<Record<string, IncidentCommandRow>>;
