import type { InstanceCommit } from '@statedesk/engine';

/** The smallest commit that creates an instance, for tests that are about the file. */
export const plainCommit = (id: string, personal: InstanceCommit['personal'] = []): InstanceCommit => ({
  next: {
    id,
    procedure: 'incident',
    tenant: 'a',
    version: 1,
    revision: 1,
    snapshot: '{}',
    head: 'h',
    facts: {},
    factsVersion: 1,
    wakeAt: null,
  },
  expectedRevision: 0,
  entries: [{ revision: 1, entry: '{}', hash: 'h', idempotencyKey: null }],
  effects: [],
  personal,
});
