import { mayHold } from '../../directory/people.ts';
import { placeIn } from '../incidentPosition.ts';
import type { IncidentCondition } from './incidentCondition.ts';

/** Whoever answers for an incident belongs to the tier that has it, as far as the directory knows. */
export const fitForTier: IncidentCondition = {
  requirement: '1.l',
  label: { en: 'the holder has a role of the support tier that has the incident', zh: '责任人具有当前支持级别的角色' },
  reads: ['holder', 'people'],
  holds: ({ state, observations }) => mayHold(observations['people'], [placeIn(state, 'tier')]),
};
