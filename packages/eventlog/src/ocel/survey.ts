import type { JournalEntry } from '@statedesk/engine';
import { regionStates } from '../exchange/regionStates.ts';
import { eventTypeOf } from './ocelTypes.ts';

/** What has to be known of journals before they are written as one log; it grows with instances and persons. */
export interface Survey {
  readonly eventTypes: ReadonlySet<string>;
  /** Procedure → its regions. */
  readonly regions: ReadonlyMap<string, ReadonlySet<string>>;
  readonly instances: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  /** The last entry that was looked at: what is written ends there as well. */
  readonly until: number;
}

/** Neither the clock nor another instance is a person. */
export const isPerson = ({ entry: { actor } }: JournalEntry): boolean =>
  actor.id !== 'system' && !actor.roles.includes('instance');

/** Goes through journals once. */
export const survey = async (entries: AsyncIterable<JournalEntry>): Promise<Survey> => {
  const [eventTypes, instances, persons] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const regions = new Map<string, Set<string>>();
  let until = 0;
  for await (const found of entries) {
    const { entry, instanceId, position } = found;
    eventTypes.add(eventTypeOf(entry));
    instances.add(instanceId);
    if (isPerson(found)) persons.add(entry.actor.id);
    const { procedure } = entry.definition;
    const known = regions.get(procedure) ?? new Set();
    regions.set(procedure, known);
    for (const region of Object.keys(regionStates(entry.state))) known.add(region);
    until = position;
  }
  return { eventTypes, regions, instances, persons, until };
};
