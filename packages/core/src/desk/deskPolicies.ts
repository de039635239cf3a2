import type { ArticlePolicyInput } from '../knowledgeArticle/articlePolicy.ts';
import type { IncidentReportPolicyInput } from '../incidentReport/incidentReportPolicy.ts';
import type { ChangePolicyInput } from '../change/changePolicy.ts';
import type { ResourceRequestPolicyInput } from '../resourceRequest/resourceRequestPolicy.ts';

/** The settings of the procedures beside the incident; what is left out has its default. */
export interface DeskPolicies {
  readonly incidentReport?: IncidentReportPolicyInput;
  readonly change?: ChangePolicyInput;
  readonly resourceRequest?: ResourceRequestPolicyInput;
  readonly knowledgeArticle?: ArticlePolicyInput;
}
