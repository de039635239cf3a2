import type { IncidentCondition } from './incidentCondition.ts';

/** A telephone call is answered by tier 1, and that is the response (5.1.e): nobody else reports one. */
export const telephoneAnswered: IncidentCondition = {
  requirement: '5.1.e',
  label: {
    en: 'a report by telephone is entered by the tier 1 person who answered the call',
    zh: '电话报告由接听的一线支持人员登记',
  },
  reads: ['channel'],
  holds: ({ actor, payload }) => payload['channel'] !== 'telephone' || actor.roles.some((role) => role === 'tier1'),
};
