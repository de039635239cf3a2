import { fromInstant, type DerivationView } from '@statedesk/engine';
import { readPolicy } from '../../policy/readPolicy.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import type { Moment } from './nextReminder.ts';

/**
 * When the patience with a wait ends: so many working days after it began, or after the day that was agreed on; none
 * where policy waits without an end (PR.a).
 */
export const patienceMoment = (
  { reason, since, until }: IncidentRecord['waiting'][number],
  view: DerivationView,
): Moment | undefined => {
  const { patienceWorkingDays } = readPolicy(view.policy).waiting[reason];
  if (patienceWorkingDays === null) return undefined;
  return view.calendar('working').addWorkingDays(fromInstant(until ?? since), patienceWorkingDays);
};
