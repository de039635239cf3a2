import { incidentSetup } from '../incidentSetup.ts';
import { withCommand } from '../../procedure/withCommand.ts';

/** The calls that are to be made, in time or late; `reached` is where one leads that is answered. */
export const calls = (reached: 'done' | 'doneLate') =>
  incidentSetup.createStateConfig({
    on: {
      recordFollowUp: [
        {
          guard: 'customerDissatisfied',
          target: reached,
          actions: [
            withCommand('keepFollowUp'),
            withCommand('keepSatisfaction'),
            { type: 'notifyIncidentManager', params: { ground: 'customerDissatisfied' } },
          ],
          meta: { requirement: '5.14.d', practised: true, label: { en: 'dissatisfied', zh: '不满意' } },
        },
        {
          guard: 'customerReached',
          target: reached,
          actions: withCommand('keepFollowUp'),
          meta: { requirement: '5.14.b' },
        },
        {
          actions: withCommand('keepFollowUp'),
          meta: { requirement: '5.14.b', label: { en: 'not reached', zh: '未接通' } },
        },
      ],
      confirmDuringFollowUp: { target: reached, actions: withCommand('keepFollowUp'), meta: { requirement: '5.14.a' } },
      giveUpFollowUp: {
        guard: 'triesExhausted',
        target: 'unreachable',
        actions: [
          withCommand('endFollowUp'),
          { type: 'notifyIncidentManager', params: { ground: 'customerUnreachable' } },
        ],
        meta: { requirement: '5.14.d', practised: true },
      },
    },
  }).on;
