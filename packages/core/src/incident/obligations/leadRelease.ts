import { readPolicy } from '../../policy/readPolicy.ts';
import type { IncidentObligation } from './incidentObligation.ts';

/** Company management gives the lead back before closing (5.5.d, a control). */
export const leadRelease: IncidentObligation = ({ managementLead }, view) => {
  if (managementLead === null || !readPolicy(view.policy).controls['5.5.d']) return [];
  return [
    {
      id: 'leadRelease',
      requirement: '5.5.d',
      label: { en: 'Company management releases the lead', zh: '管理层解除牵头' },
      owedSince: managementLead.since,
      blocks: ['closeIncident'],
      standing: 'owed',
    },
  ];
};
