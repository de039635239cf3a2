import type { IncidentCondition } from './incidentCondition.ts';

/** What another incident than its parent says of itself, or the parent after they have parted, comes too late. */
export const notItsParent: IncidentCondition = {
  requirement: 'PR.c',
  label: { en: 'it is not, or no longer, a child of that incident', zh: '并非该事件的子事件，或已解除关联' },
  holds: ({ actor, record }) => record.relations.parent?.id !== actor.id,
};
