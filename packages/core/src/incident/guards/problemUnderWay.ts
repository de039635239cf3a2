import { isProblemUnderWay } from '../isProblemUnderWay.ts';
import type { IncidentGuard } from './incidentGuard.ts';

/** Problem management has it, or is asked to take it. */
export const problemUnderWay: IncidentGuard = {
  requirement: '4.a',
  label: { en: 'it is with problem management', zh: '已移交问题管理且尚未结束' },
  holds: isProblemUnderWay,
};
