import { isJsonObject, type Json, type JsonObject, type Upgrade } from '@statedesk/engine';

/** What records have had since version 3, as it stands where nothing of it has happened. */
const added: JsonObject = {
  endedEarly: null,
  correction: null,
  queue: null,
  expediting: null,
  liaison: null,
};

// Version 2 kept that something was archived, and not what.
const archiveOf = (archive: Json | undefined): Json =>
  isJsonObject(archive) ? { ...archive, through: archive['revision'] ?? 0, forms: [] } : null;

// Taken in, not over, and nobody's: it lies in the queue of its tier from the upgrade on (1.l).
const liesInQueue = ({ holder, acceptedAt, turnedAwayAt, closedAt }: JsonObject): boolean =>
  holder === null && acceptedAt !== null && turnedAwayAt === null && closedAt === null;

// That a cause was put off, and until when, is in the journal alone: it is looked for as if it never was.
const rootCauseOf = (rootCause: Json | undefined): Json =>
  isJsonObject(rootCause) ? { ...rootCause, lookedAt: null, nextLookAt: null, remindedAt: null } : null;

/** An incident of version 2 as one of version 3: nothing of what is new has happened to it. The state is the same. */
export const fromVersion2: Upgrade = ({ record, state, at }) => ({
  record: {
    ...record,
    ...added,
    archive: archiveOf(record['archive']),
    queue: liesInQueue(record) ? { since: at } : null,
    rootCause: rootCauseOf(record['rootCause']),
  },
  state,
});
