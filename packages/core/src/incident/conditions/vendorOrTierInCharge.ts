import { tierInCharge } from './tierInCharge.ts';
import type { IncidentCondition } from './incidentCondition.ts';

/** A vendor speaks for itself where it helps; otherwise those who have the incident do. */
export const vendorOrTierInCharge: IncidentCondition = {
  requirement: '3.4.f',
  label: {
    en: 'you are the vendor, belong to the support tier that has the incident, or are the incident manager',
    zh: '您是供应商、属于当前负责该事件的支持级别，或是事件管理负责人',
  },
  holds: (view) => view.actor.roles.some((role) => role === 'tier3Vendor') || tierInCharge.holds(view),
};
