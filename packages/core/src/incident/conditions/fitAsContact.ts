import { mayHold } from '../../directory/people.ts';
import type { IncidentCondition } from './incidentCondition.ts';

/** A vendor’s contact is one of the desk’s own, as far as the directory knows. */
export const fitAsContact: IncidentCondition = {
  requirement: '3.3.e',
  label: { en: 'the vendor’s contact belongs to tier 1 or tier 2', zh: '供应商对接人属于一线或二线' },
  reads: ['person', 'people'],
  holds: ({ observations }) => mayHold(observations['people'], ['tier1', 'tier2RD', 'tier2Management']),
};
