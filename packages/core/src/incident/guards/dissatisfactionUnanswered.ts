import type { IncidentGuard } from './incidentGuard.ts';

/** The customer is dissatisfied, and no complaint was made of it. */
export const dissatisfactionUnanswered: IncidentGuard = {
  requirement: '5.14.d',
  label: { en: 'the customer is dissatisfied and no complaint is on record yet', zh: '客户不满意且尚未登记投诉' },
  holds: (record) => record.dissatisfaction !== null && record.dissatisfaction.complaint === null,
};
