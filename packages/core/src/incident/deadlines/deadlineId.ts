import type { IncidentClock } from '../../vocabulary/incidentClock.ts';
import type { WaitingReason } from '../../vocabulary/waitingReason.ts';

/** What falls due for an incident; its rungs are the steps of it. */
export type DeadlineId =
  | IncidentClock
  | 'queue'
  | 'expediting'
  | 'majorIncident'
  | 'majorIncidentReview'
  | 'reviewAction'
  | 'costApproval'
  | 'bounces'
  | 'assistance'
  | 'dispatch'
  | 'workOrder'
  | 'workOrderReceipt'
  | 'notice'
  | 'progress'
  | 'number'
  | 'affected'
  | `waiting.${WaitingReason}`
  | 'confirmation'
  | 'followUp'
  | 'dissatisfaction'
  | 'rootCause'
  | 'change'
  | 'judgement'
  | 'problem'
  | 'reopening'
  | 'retirement';
