import type { Tier } from '../../vocabulary/role.ts';
import { incidentSetup } from '../incidentSetup.ts';
import { progressReminders } from './progressReminders.ts';
import { withCommand } from '../../procedure/withCommand.ts';

/** What the clock reminds the tier that has the incident of: to tell the customer, what is waited for, and the cause that is open. */
export const tierReminders = (tier: Tier) =>
  incidentSetup.createStateConfig({
    on: {
      ...progressReminders(tier),
      remindOfRootCause: {
        actions: [withCommand('resumeRootCause'), { type: 'notifySupport', params: { tier, ground: 'rootCauseDue' } }],
        meta: { requirement: '3.3.c' },
      },
      recordChangeOutcome: {
        actions: { type: 'notifySupport', params: { tier, ground: 'changeAnswered' } },
        meta: { requirement: '5.9.d' },
      },
      endChangeWait: {
        actions: { type: 'notifySupport', params: { tier, ground: 'changeAnswered' } },
        meta: { requirement: '5.9.d' },
      },
      remindOfWaiting: [
        {
          guard: 'customerAwaited',
          actions: [withCommand('countWaitReminder'), { type: 'notifyCustomer', params: { ground: 'answerAwaited' } }],
          meta: { requirement: 'PR.a', practised: true, label: { en: 'the customer is waited for', zh: '等待客户' } },
        },
        {
          actions: [
            withCommand('countWaitReminder'),
            { type: 'notifySupport', params: { tier, ground: 'waitGoesOn' } },
          ],
          meta: { requirement: 'PR.a', practised: true },
        },
      ],
    },
  }).on;
