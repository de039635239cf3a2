import { isForCustomer } from '../../vocabulary/waitingReason.ts';
import { resumeClocks } from '../clocks/pauseClocks.ts';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { stampProgress } from './stampProgress.ts';

/**
 * What was waited for came when the command says it occurred, not when it was put on record (PR.a). A customer who
 * answered was spoken with: the next word is owed from then on (3.2.e).
 */
export const endWait = (record: IncidentRecord, command: Given<'endWaiting'>): IncidentRecord => {
  const { reason } = command.payload;
  const waiting = record.waiting.filter((wait) => wait.reason !== reason);
  const resumed = resumeClocks({ ...record, waiting }, command.occurredAt, reason);
  return isForCustomer(reason) ? stampProgress(resumed, command) : resumed;
};
