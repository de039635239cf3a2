import type { ArticlePolicyInput } from '../knowledgeArticle/articlePolicy.ts';
import type { ResourceRequestPolicyInput } from '../resourceRequest/resourceRequestPolicy.ts';

/** The settings of the procedures beside the incident; what is left out has its default. */
export interface DeskPolicies {
  readonly resourceRequest?: ResourceRequestPolicyInput;
  readonly knowledgeArticle?: ArticlePolicyInput;
}
