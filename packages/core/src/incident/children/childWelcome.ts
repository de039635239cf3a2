import { and } from 'xstate';

/** Whether an incident takes another as its child: it is open, and nothing else is going on between incidents with it. */
export const childWelcome = and(['stillOpen', 'notMerging', 'parentSettled', 'levelLeft', 'roomForChild']);
