import { isMajorAndPressing } from '../isMajorAndPressing.ts';
import type { IncidentGuard } from './incidentGuard.ts';

/** Major, important and urgent, as the command classifies it and as it was not before: each rise is told once. */
export const concernsDepartmentManager: IncidentGuard = {
  requirement: '5.2.d',
  label: { en: 'the incident is now major, important and urgent', zh: '事件现属重大且重要紧急' },
  reads: ['classification'],
  holds: (record, command) =>
    (command.type === 'classifyIncident' || command.type === 'reclassifyIncident') &&
    isMajorAndPressing(command.payload.classification) &&
    !isMajorAndPressing(record.classification),
};
