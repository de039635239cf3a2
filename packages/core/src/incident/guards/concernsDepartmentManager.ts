import type { IncidentGuard } from './incidentGuard.ts';
import { isMajor } from '../isMajor.ts';

/** Major, important and urgent, as the command classifies it. */
export const concernsDepartmentManager: IncidentGuard = {
  requirement: '5.2.d',
  label: { en: 'the incident is major, important and urgent', zh: '事件重大且重要紧急' },
  reads: ['classification'],
  holds: (_, command) =>
    (command.type === 'classifyIncident' || command.type === 'reclassifyIncident') &&
    isMajor(command.payload.classification) &&
    command.payload.classification.importance === 'important' &&
    command.payload.classification.urgency === 'urgent',
};
