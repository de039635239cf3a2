import type { Entry } from '@statedesk/engine';
import type { OcelType } from './ocelLog.ts';

/** The type of the objects that people are. */
export const personType = 'person';

/** The name of an event's type: commands of different procedures may be called alike. */
export const eventTypeOf = ({ command, definition }: Entry): string => `${definition.procedure}.${command.type}`;

/** A person as an object; the ids of instances begin with their procedure. */
export const personId = (id: string): string => `${personType}:${id}`;

const eventAttributes: OcelType['attributes'] = [
  { name: 'revision', type: 'integer' },
  { name: 'recordedAt', type: 'time' },
  { name: 'outcome', type: 'string' },
  { name: 'requirements', type: 'string' },
  { name: 'reason', type: 'string' },
  { name: 'hash', type: 'string' },
  { name: 'position', type: 'integer' },
  { name: 'committedAt', type: 'integer' },
  { name: 'entry', type: 'string' },
];

export const eventType = (name: string): OcelType => ({ name, attributes: eventAttributes });

/** The type of a procedure's instances: where they stand in each region is what changes of them. */
export const objectType = (name: string, regions: Iterable<string>): OcelType => ({
  name,
  attributes: [...regions].map((region) => ({ name: region, type: 'string' })),
});
