import { hasEndedEarly } from '../hasEndedEarly.ts';
import type { IncidentGuard } from './incidentGuard.ts';

/** Neither closed nor ended early. */
export const stillOpen: IncidentGuard = {
  requirement: '1.h',
  label: {
    en: 'the incident is not closed, turned away, withdrawn or cancelled',
    zh: '事件未关闭，也未退回、撤回或取消',
  },
  holds: (record) => record.closedAt === null && !hasEndedEarly(record),
};
