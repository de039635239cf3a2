import type { JournalEntry } from '@statedesk/engine';
import { carry } from '../exchange/carriedEntry.ts';
import type { OcelEvent } from './ocelLog.ts';
import { eventTypeOf, personId } from './ocelTypes.ts';
import { relatedInstances } from './relatedInstances.ts';
import { isPerson, type Survey } from './survey.ts';

const attributesOf = (found: JournalEntry): NonNullable<OcelEvent['attributes']> => {
  const { command, outcome, recordedAt, requirements } = found.entry;
  const values = {
    ...{ revision: String(found.revision), recordedAt, outcome, requirements: requirements.join(' ') },
    ...(command.reason === undefined ? {} : { reason: command.reason }),
    ...carry(found),
  };
  return Object.entries(values).map(([name, value]) => ({ name, value }));
};

/** An entry as an event: of its instance, by a person, with the other instances that it names. */
export const ocelEvent = (found: JournalEntry, { instances }: Survey): OcelEvent => {
  const { entry, instanceId, revision } = found;
  return {
    id: `${instanceId}#${revision}`,
    type: eventTypeOf(entry),
    time: entry.occurredAt,
    attributes: attributesOf(found),
    relationships: [
      { objectId: instanceId, qualifier: 'of' },
      ...(isPerson(found) ? [{ objectId: personId(entry.actor.id), qualifier: 'by' }] : []),
      ...relatedInstances(entry, (id) => instances.has(id)).map(({ id, field }) => ({
        ...{ objectId: id, qualifier: field },
      })),
    ],
  };
};
