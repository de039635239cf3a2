import { roundAnswered } from '../../procedure/roundAnswered.ts';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** Company management has answered; what it approved is approved up to that amount, whatever it is spent on (1.k). */
export const decideCost = (record: IncidentRecord, command: Given<'approveCost' | 'rejectCost'>): IncidentRecord => {
  const { spending } = record;
  const answer = command.type === 'approveCost' ? 'approved' : 'rejected';
  const approval = roundAnswered(spending.approval, answer, command);
  const approvedUpTo = answer === 'approved' ? spending.askedFor : spending.approvedUpTo;
  return { ...record, spending: { ...spending, approval, approvedUpTo } };
};
