import type { EffectRow } from '../../procedure/effectRow.ts';

/** An effect of the incident procedure, resting on a requirement of the catalogue. */
export type IncidentEffectRow = EffectRow;
