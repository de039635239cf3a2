import { produce } from 'immer';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** It is reviewed, and its actions have owners and times; numbers go on over several reviews (ISO.c). */
export const keepMajorReview = (
  record: IncidentRecord,
  { occurredAt: at, revision, payload }: Given<'reviewMajorIncident'>,
): IncidentRecord =>
  produce(record, ({ majorIncident }) => {
    majorIncident.review = { at, revision };
    for (const { owner, dueAt } of payload.actions) {
      const number = majorIncident.actions.length + 1;
      majorIncident.actions.push({ number, owner, since: at, dueAt, revision, doneAt: null });
    }
  });
