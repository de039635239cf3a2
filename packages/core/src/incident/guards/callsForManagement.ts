import type { IncidentGuard } from './incidentGuard.ts';
import { isMajor } from '../isMajor.ts';

/** A dispute, or a major fault. */
export const callsForManagement: IncidentGuard = {
  requirement: '5.5.d',
  label: { en: 'it is a dispute, or the fault is major', zh: '属于纠纷或重大故障' },
  reads: ['ground'],
  holds: (record, command) =>
    command.type === 'takeLead' && (command.payload.ground === 'dispute' || isMajor(record.classification)),
};
