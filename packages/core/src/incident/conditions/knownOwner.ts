import { mayHold } from '../../directory/people.ts';
import { roleLabels } from '../../labels/roleLabels.ts';
import type { IncidentCondition } from './incidentCondition.ts';

/** A major incident is owned by somebody of the desk’s own side, as far as the directory knows. */
export const knownOwner: IncidentCondition = {
  requirement: 'ISO.b',
  label: { en: 'the owner holds a role of the desk', zh: '负责人具有服务台一方的角色' },
  reads: ['owner', 'people'],
  holds: ({ observations }) => mayHold(observations['people'], Object.keys(roleLabels)),
};
