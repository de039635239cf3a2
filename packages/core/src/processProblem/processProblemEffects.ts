import * as z from 'zod';
import type { EffectRow } from '../procedure/effectRow.ts';
import { nameSchema } from '../vocabulary/text.ts';

/** What goes out of a process problem: to whom, and why; what is wrong is read at the desk (R6). */
export const processProblemEffects = {
  notifyOfProcessProblem: {
    requirement: '3.1.d',
    label: { en: 'Tell about a problem of the process', zh: '通知流程问题事宜' },
    lane: 'notification',
    payload: z.strictObject({
      to: z.enum(['incidentManager', 'departmentManager']),
      ground: z.enum([
        'recorded',
        'unraised',
        'raised',
        'unacknowledged',
        'acknowledged',
        'resolved',
        'setAside',
        'reopened',
        'actionOverdue',
      ]),
    }),
  },
  notifyProcessActionOwners: {
    requirement: '3.1.d',
    label: { en: 'Tell those who are to do something about it', zh: '通知改进措施责任人' },
    lane: 'notification',
    payload: z.strictObject({ people: z.array(nameSchema).max(20), ground: z.enum(['decided', 'due']) }),
  },
} as const satisfies Readonly<Record<string, EffectRow>>;
