import type { Obligation } from '@statedesk/engine';

/** Owed until something discharges it, or somebody let the incident off it (R13). */
export const standingOf = (isDischarged: boolean, isWaived = false): Obligation['standing'] => {
  if (isDischarged) return 'discharged';
  return isWaived ? 'waived' : 'owed';
};
