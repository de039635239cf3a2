import { incidentSetup } from '../incidentSetup.ts';

export const retired = incidentSetup.createStateConfig({
  description:
    'It has ended, nothing is owed and nothing can come back. It is found as it ended, and takes nothing more.',
  meta: { requirement: '1.h', label: { en: 'Retired', zh: '已终结' } },
});
