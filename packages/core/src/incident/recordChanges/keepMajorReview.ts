import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** It is reviewed, and its actions have owners and times; numbers go on over several reviews (ISO.c). */
export const keepMajorReview = (
  record: IncidentRecord,
  { occurredAt: at, revision, payload }: Given<'reviewMajorIncident'>,
): IncidentRecord => {
  const { actions } = record.majorIncident;
  const decided = payload.actions.map(({ owner, dueAt }, index) => ({
    ...{ number: actions.length + index + 1, owner, since: at, dueAt, revision, doneAt: null },
  }));
  return {
    ...record,
    majorIncident: { ...record.majorIncident, review: { at, revision }, actions: [...actions, ...decided] },
  };
};
