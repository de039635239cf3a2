import type { ProblemPolicyInput } from '../problem/problemPolicy.ts';
import type { UpdatePolicyInput } from '../configurationUpdate/updatePolicy.ts';
import type { ArticlePolicyInput } from '../knowledgeArticle/articlePolicy.ts';
import type { IncidentReportPolicyInput } from '../incidentReport/incidentReportPolicy.ts';
import type { ChangePolicyInput } from '../change/changePolicy.ts';
import type { ProcessProblemPolicyInput } from '../processProblem/processProblemPolicy.ts';
import type { ProcessReportPolicyInput } from '../processReport/processReportPolicy.ts';
import type { RegisterPolicyInput } from '../register/registerPolicy.ts';
import type { ResourceRequestPolicyInput } from '../resourceRequest/resourceRequestPolicy.ts';
import type { DocumentPolicyInput } from '../controlledDocument/documentPolicy.ts';
import type { ServiceReviewPolicyInput } from '../serviceReview/serviceReviewPolicy.ts';
import type { ServiceReportPolicyInput } from '../serviceReport/serviceReportPolicy.ts';

/** The settings of the procedures beside the incident; what is left out has its default. */
export interface DeskPolicies {
  readonly incidentReport?: IncidentReportPolicyInput;
  readonly problem?: ProblemPolicyInput;
  readonly change?: ChangePolicyInput;
  readonly register?: RegisterPolicyInput;
  readonly resourceRequest?: ResourceRequestPolicyInput;
  readonly knowledgeArticle?: ArticlePolicyInput;
  readonly configurationUpdate?: UpdatePolicyInput;
  readonly serviceReport?: ServiceReportPolicyInput;
  readonly processProblem?: ProcessProblemPolicyInput;
  readonly processReport?: ProcessReportPolicyInput;
  readonly serviceReview?: ServiceReviewPolicyInput;
  readonly controlledDocument?: DocumentPolicyInput;
}
