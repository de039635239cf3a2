import { toInstant } from '@statedesk/engine';
import { readPolicy } from '../../policy/readPolicy.ts';
import { dueBy } from '../../procedure/deadlines/dueBy.ts';
import { rootCauseReckoning } from '../deadlines/rootCauseReckoning.ts';
import type { IncidentObligation } from './incidentObligation.ts';

const standings = { open: 'owed', found: 'discharged', notNow: 'waived', handedOver: 'discharged' } as const;

/**
 * A workaround of tier 2 or 3 leaves its cause to be found, time permitting (3.3.c, 3.4.c). Put off, it is owed again once
 * the next look is due. It blocks nothing.
 */
export const rootCause: IncidentObligation = ({ rootCause: duty, waivers }, view) => {
  if (duty === null) return [];
  return [
    {
      id: 'rootCause',
      requirement: duty.requirement,
      label: { en: 'The root cause is found', zh: '查明根源' },
      owedSince: duty.owedSince,
      dueAt: toInstant(dueBy(rootCauseReckoning(duty, readPolicy(view.policy)), view).dueAt),
      blocks: [],
      standing: duty.standing === 'open' && waivers.rootCause ? 'waived' : standings[duty.standing],
    },
  ];
};
