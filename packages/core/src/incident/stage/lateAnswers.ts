import { and } from 'xstate';
import { incidentSetup } from '../incidentSetup.ts';
import { withCommand } from '../../procedure/withCommand.ts';
import { solvedYetDissatisfied } from './solvedYetDissatisfied.ts';

/** What still counts after an incident went on unconfirmed (5.10.c): the customer's word, however late. */
export const lateAnswers = incidentSetup.createStateConfig({
  on: {
    confirmResolution: [
      { guard: and(['leftUnconfirmed', 'customerDissatisfied']), ...solvedYetDissatisfied },
      {
        guard: 'leftUnconfirmed',
        actions: withCommand('keepConfirmation'),
        meta: { requirement: '5.10.c', practised: true },
      },
    ],
    confirmDuringFollowUp: [
      { guard: and(['leftUnconfirmed', 'followUpOutstanding', 'customerDissatisfied']), ...solvedYetDissatisfied },
      {
        guard: and(['leftUnconfirmed', 'followUpOutstanding']),
        actions: withCommand('keepConfirmation'),
        meta: { requirement: '5.10.c', practised: true },
      },
    ],
  },
}).on;
