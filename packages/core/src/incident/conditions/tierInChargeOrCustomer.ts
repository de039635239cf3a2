import type { IncidentCondition } from './incidentCondition.ts';
import { tierInCharge } from './tierInCharge.ts';

/** What is agreed with the customer is said by the customer, or by those who have the incident. */
export const tierInChargeOrCustomer: IncidentCondition = {
  requirement: '1.l',
  label: {
    en: 'you are the customer, belong to the support tier that has the incident, or are the incident manager',
    zh: '您是客户、属于当前负责该事件的支持级别，或是事件管理负责人',
  },
  holds: (view) => view.actor.roles.some((role) => role === 'customer') || tierInCharge.holds(view),
};
