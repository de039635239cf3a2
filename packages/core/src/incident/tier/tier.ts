import { incidentSetup } from '../incidentSetup.ts';
import { tier1 } from './tier1.ts';
import { tier2Management } from './tier2Management.ts';
import { tier2RD } from './tier2RD.ts';
import { tier3Vendor } from './tier3Vendor.ts';

export const tier = incidentSetup.createStateConfig({
  description: 'Who has the incident. A hand-over changes the tier and leaves the stage where it is.',
  meta: { requirement: '1.l', label: { en: 'Support tier', zh: '支持级别' } },
  initial: 'tier1',
  states: { tier1, tier2RD, tier2Management, tier3Vendor },
});
