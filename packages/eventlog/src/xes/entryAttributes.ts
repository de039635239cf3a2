import type { JournalEntry } from '@statedesk/engine';
import { carry } from '../exchange/carriedEntry.ts';
import { regionStates } from '../exchange/regionStates.ts';
import type { XesAttribute, XesAttributeKind } from './xesAttribute.ts';

const attribute = (kind: XesAttributeKind, key: string, value: string): XesAttribute => ({ kind, key, value });

/** The prefix of the attributes that are our own. */
export const ownPrefix = 'statedesk';
export const own = (name: string): string => `${ownPrefix}:${name}`;

/** What a tool for process mining reads: in the words of the standard's own extensions, as far as they go. */
const told = ({ entry, revision, hash }: JournalEntry): readonly XesAttribute[] => [
  attribute('string', 'concept:name', entry.command.type),
  attribute('string', 'lifecycle:transition', 'complete'),
  attribute('date', 'time:timestamp', entry.occurredAt),
  attribute('string', 'org:resource', entry.actor.id),
  ...(entry.actor.roles.length > 0 ? [attribute('string', 'org:role', entry.actor.roles.join(' '))] : []),
  attribute('int', own('revision'), String(revision)),
  attribute('date', own('recordedAt'), entry.recordedAt),
  attribute('string', own('outcome'), entry.outcome),
  attribute('string', own('requirements'), entry.requirements.join(' ')),
  ...(entry.command.reason === undefined ? [] : [attribute('string', own('reason'), entry.command.reason)]),
  ...Object.entries(regionStates(entry.state)).map(([region, state]) => attribute('string', own(region), state)),
  attribute('string', own('hash'), hash),
];

/** The attributes of one event: what tools read, and the entry itself, by which it is read back. */
export const entryAttributes = (entry: JournalEntry): readonly XesAttribute[] => {
  const { position, committedAt, entry: bytes } = carry(entry);
  return [
    ...told(entry),
    attribute('int', own('position'), position),
    attribute('int', own('committedAt'), committedAt),
    attribute('string', own('entry'), bytes),
  ];
};
