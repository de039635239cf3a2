import {
  factsText,
  indexTokens,
  searchForm,
  type InstanceCommit,
  type NewEffect,
  type NewEntry,
  type PersonalValue,
} from '@statedesk/engine';
import { arrayText } from '../connection/arrayText.ts';
import type { GivenColumn } from './givenRows.ts';

/** Something of a commit, with the number of the commit in its batch, from 1 on. */
export type Of<Item> = Item & { readonly commit: number };

/** What all commits of a batch have of something, in order. */
export const ofEach = <Item extends object>(
  batch: readonly InstanceCommit[],
  pick: (commit: InstanceCommit) => readonly Item[],
): readonly Of<Item>[] =>
  batch.flatMap((commit, index) => pick(commit).map((item) => ({ ...item, commit: index + 1 })));

/** The search form of an instance's text, or null. */
const formOf = ({ next }: InstanceCommit): string | null =>
  typeof next.facts.text === 'string' ? searchForm(next.facts.text) : null;

/** The rows as they shall stand. */
export const instanceRows: readonly GivenColumn<InstanceCommit>[] = [
  { name: 'id', type: 'text', of: ({ next }) => next.id },
  { name: 'procedure', type: 'text', of: ({ next }) => next.procedure },
  { name: 'tenant', type: 'text', of: ({ next }) => next.tenant },
  { name: 'version', type: 'integer', of: ({ next }) => next.version },
  { name: 'expected', type: 'bigint', of: ({ expectedRevision }) => expectedRevision },
  { name: 'revision', type: 'bigint', of: ({ next }) => next.revision },
  { name: 'snapshot', type: 'text', of: ({ next }) => next.snapshot },
  { name: 'head', type: 'text', of: ({ next }) => next.head },
  { name: 'facts', type: 'text', of: ({ next }) => factsText(next.facts) },
  { name: 'facts_version', type: 'integer', of: ({ next }) => next.factsVersion },
  { name: 'wake_at', type: 'bigint', of: ({ next }) => next.wakeAt },
  { name: 'search_form', type: 'text', of: formOf },
  { name: 'tokens', type: 'text', of: (commit) => arrayText(indexTokens(formOf(commit) ?? '')) },
  {
    name: 'keys',
    type: 'text',
    of: ({ entries }) => arrayText(entries.flatMap((entry) => entry.idempotencyKey ?? [])),
  },
  { name: 'repinned', type: 'boolean', of: ({ pins }) => pins !== undefined },
];

export const entryRows: readonly GivenColumn<Of<NewEntry>>[] = [
  { name: 'commit', type: 'bigint', of: ({ commit }) => commit },
  { name: 'revision', type: 'bigint', of: ({ revision }) => revision },
  { name: 'entry', type: 'text', of: ({ entry }) => entry },
  { name: 'hash', type: 'text', of: ({ hash }) => hash },
  { name: 'idempotency_key', type: 'text', of: ({ idempotencyKey }) => idempotencyKey },
];

export const effectRows: readonly GivenColumn<Of<NewEffect>>[] = [
  { name: 'commit', type: 'bigint', of: ({ commit }) => commit },
  { name: 'key', type: 'text', of: ({ key }) => key },
  { name: 'revision', type: 'bigint', of: ({ revision }) => revision },
  { name: 'type', type: 'text', of: ({ type }) => type },
  { name: 'lane', type: 'text', of: ({ lane }) => lane },
  { name: 'payload', type: 'text', of: ({ payload }) => payload },
];

export const personalRows: readonly GivenColumn<Of<PersonalValue>>[] = [
  { name: 'commit', type: 'bigint', of: ({ commit }) => commit },
  { name: 'reference', type: 'text', of: ({ reference }) => reference },
  { name: 'subject', type: 'text', of: ({ subject }) => subject },
  { name: 'salt', type: 'text', of: ({ salt }) => salt },
  { name: 'value', type: 'text', of: ({ value }) => value },
];

export const pinRows: readonly GivenColumn<Of<{ readonly pin: string }>>[] = [
  { name: 'commit', type: 'bigint', of: ({ commit }) => commit },
  { name: 'pin', type: 'text', of: ({ pin }) => pin },
];
