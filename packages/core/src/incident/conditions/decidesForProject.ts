import { actsFor } from '../../approval/substitute.ts';
import { substitutesIn } from '../../directory/substitutes.ts';
import type { IncidentCondition } from './incidentCondition.ts';

/** A project manager decides for their own project, or for one whose manager is absent and named them. */
export const decidesForProject: IncidentCondition = {
  requirement: '5.6.b',
  label: {
    en: 'you are the project manager of this support project, or stand in for them',
    zh: '您是该支持项目的项目经理或其代理人',
  },
  reads: ['substitutes'],
  holds: ({ actor, record, observations, occurredAt }) =>
    record.dispatch === null ||
    actsFor(record.dispatch.projectManagers, actor.id, occurredAt, substitutesIn(observations['substitutes'])) !==
      undefined,
};
