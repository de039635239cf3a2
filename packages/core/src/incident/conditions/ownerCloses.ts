import type { IncidentCondition } from './incidentCondition.ts';

/** A major incident is closed by the person who owns it. */
export const ownerCloses: IncidentCondition = {
  requirement: 'ISO.b',
  label: { en: 'you own the major incident', zh: '您是该重大事件的负责人' },
  holds: ({
    actor,
    record: {
      majorIncident: { declared },
    },
  }) => declared === null || actor.id === declared.owner,
};
