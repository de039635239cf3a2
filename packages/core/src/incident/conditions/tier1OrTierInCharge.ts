import type { IncidentCondition } from './incidentCondition.ts';
import { tierInCharge } from './tierInCharge.ts';

/** The service desk speaks with those whom an incident affects, whoever has it (3.2.e). */
export const tier1OrTierInCharge: IncidentCondition = {
  requirement: '3.2.e',
  label: {
    en: 'you belong to tier 1 or to the support tier that has the incident, or are the incident manager',
    zh: '您属于一线、当前负责该事件的支持级别，或是事件管理负责人',
  },
  holds: (view) => view.actor.roles.some((role) => role === 'tier1') || tierInCharge.holds(view),
};
