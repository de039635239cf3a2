import type { JsonObject, Upgrade } from '@statedesk/engine';

/** What records have had since version 3, as it stands where nothing of it has happened. */
const added: JsonObject = {
  endedEarly: null,
};

/** An incident of version 2 as one of version 3: nothing of what is new has happened to it. The state is the same. */
export const fromVersion2: Upgrade = ({ record, state }) => ({ record: { ...record, ...added }, state });
