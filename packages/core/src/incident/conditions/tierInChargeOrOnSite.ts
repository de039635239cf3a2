import { isOnSite } from '../onSite/isOnSite.ts';
import { tierInCharge } from './tierInCharge.ts';
import type { IncidentCondition } from './incidentCondition.ts';

/** Work is done by those who have the incident, and on site by whoever is there, of any tier. */
export const tierInChargeOrOnSite: IncidentCondition = {
  requirement: '1.l',
  label: { en: 'you have the incident, or are on site', zh: '您当前负责该事件，或正在现场' },
  holds: (view) =>
    tierInCharge.holds(view) ||
    (isOnSite(view.record) && (view.record.visit?.participants ?? []).some(({ person }) => person === view.actor.id)),
};
