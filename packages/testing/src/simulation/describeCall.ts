import type { InstanceCommit, Store } from '@statedesk/engine';

/** The last digits of an id are enough to tell instances apart. */
export const shortly = (text: string): string => (text.length > 16 ? `…${text.slice(-6)}` : text);

/** A batch of commits in a line: which instances go from where to where. */
export const describeBatch = (batch: readonly InstanceCommit[]): string =>
  batch.map(({ next, expectedRevision }) => `${shortly(next.id)} ${expectedRevision}→${next.revision}`).join(', ');

const plain = (given: unknown): string => {
  if (typeof given === 'string') return shortly(given);
  if (typeof given === 'number' || given === null) return String(given);
  return Array.isArray(given) ? `[${given.length}]` : '{}';
};

/** A call of the store in a line. */
export const describeCall = (name: keyof Store, given: readonly unknown[]): string =>
  `${name}(${given.map(plain).join(' ')})`;
