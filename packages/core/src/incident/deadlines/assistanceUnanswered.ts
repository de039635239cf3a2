import { dueBy } from '../../procedure/deadlines/dueBy.ts';
import type { IncidentDeadline } from './incidentDeadline.ts';

/** A vendor that was asked for help did not answer within its contract's time, where it has one (3.4.f). */
export const assistanceUnanswered: IncidentDeadline = ({ assistance, cycle }, view) => {
  if (assistance === null || assistance.answeredAt !== null || assistance.limit === null) return undefined;
  const key = { id: 'assistance', cycle, rung: 'unanswered', anchor: assistance.since } as const;
  if (view.hasFired(key)) return undefined;
  const { minutes, calendar } = assistance.limit;
  return {
    ...key,
    requirement: '3.4.f',
    ...dueBy(
      {
        ...{ kind: 'workingTime', occasion: 'assistanceAsked', from: assistance.since, calendar },
        milliseconds: minutes * 60_000,
      },
      view,
    ),
    command: { type: 'escalateAssistance', payload: {} },
  };
};
