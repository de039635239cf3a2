import { travellersOf } from '../onSite/travellersOf.ts';
import type { IncidentCondition } from './incidentCondition.ts';
import { tierInCharge } from './tierInCharge.ts';

/** Those who go to the customer or are there, and those who have the incident. */
export const goesOnSite: IncidentCondition = {
  requirement: '5.7.a',
  label: {
    en: 'you are one of those who go, or belong to those who have the incident',
    zh: '您是到场人员，或当前负责该事件',
  },
  holds: (view) =>
    tierInCharge.holds(view) ||
    [...travellersOf(view.record), ...(view.record.visit?.participants ?? [])].some(
      ({ person }) => person === view.actor.id,
    ),
};
