import { placeIn } from '../incidentPosition.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import type { IncidentCondition } from './incidentCondition.ts';

// Who answers for what was done: on site whoever led there, otherwise whoever has it.
const answerableFor = ({ visit, holder }: IncidentRecord): string | undefined =>
  visit !== null && visit.arrivedAt !== null ? visit.lead : holder?.person;

/**
 * After a visit its lead judges; without one the holder or, where nobody holds it, the tier that has it (5.9.f). The
 * incident manager can for any of them (1.l).
 */
export const judgesIncident: IncidentCondition = {
  requirement: '5.9.f',
  label: {
    en: 'you led the visit; without one, you hold the incident or, where nobody does, belong to the tier that has it; or you are the incident manager',
    zh: '您是现场负责人；无现场服务时为事件责任人，无责任人时属于当前负责的支持级别；或您是事件管理负责人',
  },
  holds: ({ actor, state, record }) => {
    const answerable = answerableFor(record);
    return actor.roles.some(
      (role) =>
        role === 'incidentManager' ||
        (answerable === undefined ? role === placeIn(state, 'tier') : actor.id === answerable),
    );
  },
};
