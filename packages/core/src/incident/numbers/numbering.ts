import { withCommand } from '../../procedure/withCommand.ts';
import type { Given } from '../incidentEvent.ts';
import { incidentSetup } from '../incidentSetup.ts';

const asksRegister = {
  type: 'askRegister',
  params: ({ event }: { readonly event: Given<'askForNumber'> }) => event.payload,
} as const;

/** Running numbers come from the register of the year, which tells them (rule R17). */
export const numbering = incidentSetup.createStateConfig({
  on: {
    askForNumber: { actions: [withCommand('openNumber'), asksRegister], meta: { requirement: '1.c' } },
    keepNumber: { actions: withCommand('fillNumber'), meta: { requirement: '1.c' } },
  },
}).on;
