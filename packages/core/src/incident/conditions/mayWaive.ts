import { obligationIdSchema } from '../obligations/obligationId.ts';
import { waivableBy } from '../obligations/waivableBy.ts';
import type { IncidentCondition } from './incidentCondition.ts';

/** What may be waived, and by whom, is a table; what is not in it, nobody waives (R13). */
export const mayWaive: IncidentCondition = {
  requirement: '1.l',
  label: { en: 'the procedure lets your role waive this obligation', zh: '流程允许您的角色豁免该事项' },
  reads: ['obligation'],
  holds: ({ actor, payload }) => {
    const { data: obligation } = obligationIdSchema.safeParse(payload['obligation']);
    const roles: readonly string[] = obligation === undefined ? [] : waivableBy[obligation];
    return actor.roles.some((role) => roles.includes(role));
  },
};
