import type { IncidentGuard } from './incidentGuard.ts';

/** Costs are added up, and so are of one currency. */
export const inPolicyCurrency: IncidentGuard = {
  requirement: '1.k',
  label: { en: 'the amount is in the currency of the policy', zh: '金额采用策略规定的币种' },
  reads: ['currency'],
  holds: (_, command) => 'currency' in command.payload && command.payload.currency === command.policy.cost.currency,
};
