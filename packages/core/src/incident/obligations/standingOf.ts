import type { Obligation } from '@statedesk/engine';

/** Owed until something discharges it. */
export const standingOf = (isDischarged: boolean): Obligation['standing'] => (isDischarged ? 'discharged' : 'owed');
