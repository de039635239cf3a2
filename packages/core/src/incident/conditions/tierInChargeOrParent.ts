import type { IncidentCondition } from './incidentCondition.ts';
import { tierInCharge } from './tierInCharge.ts';

/** A child is solved by its parent, or by those who have it. */
export const tierInChargeOrParent: IncidentCondition = {
  requirement: '1.l',
  label: {
    en: 'you belong to the support tier that has the incident, or are the incident manager, or the parent itself',
    zh: '您属于当前负责该事件的支持级别或是事件管理负责人，或为其父事件',
  },
  holds: (view) => view.actor.id === view.record.relations.parent?.id || tierInCharge.holds(view),
};
