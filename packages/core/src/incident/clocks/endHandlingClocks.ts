import type { ClockChange, ClockLedger } from '@statedesk/engine';
import type { IncidentRecord } from '../incidentRecord.ts';
import { changeClock } from './changeClock.ts';

/** Nothing more is to be resolved: what ran towards it is completed, or cancelled (1.a, 3.4.b, 5.9.b). */
export const endHandlingClocks = (record: IncidentRecord, end: (ledger: ClockLedger) => ClockChange): IncidentRecord =>
  (['resolution', 'vendor', 'agreed'] as const).reduce((ended, clock) => changeClock(ended, clock, end), record);
