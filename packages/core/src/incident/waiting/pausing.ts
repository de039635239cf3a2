import type { Instant } from '@statedesk/engine';
import type { IncidentPolicy } from '../../policy/incidentPolicy.ts';
import type { WaitingReason } from '../../vocabulary/waitingReason.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

type Ledgers = (record: IncidentRecord, at: Instant, reason: WaitingReason, policy: IncidentPolicy) => IncidentRecord;

/** The wait has begun: the clocks that policy lists under its reason stand from now on. The record keeps no clocks yet. */
export const pauseClocks: Ledgers = (record) => record;

/** The wait is over: the clocks that stood for this reason alone run again. The record keeps no clocks yet. */
export const resumeClocks: Ledgers = (record) => record;
