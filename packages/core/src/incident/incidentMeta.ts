import type { StateMeta, TransitionMeta } from '../procedure/meta.ts';

/** What every state of the incident machine says of itself. */
export type IncidentStateMeta = StateMeta;

/** What every transition of the incident machine says of itself. */
export type IncidentTransitionMeta = TransitionMeta;
