import { describe, expect, it } from 'vitest';
import type { Instance } from '../decide/instance.ts';
import type { StoredInstance } from '../store/storedRows.ts';
import { createOpenedRows } from './openedRows.ts';

const row = (id: string, changes: Partial<StoredInstance> = {}): StoredInstance => ({
  id,
  procedure: 'lending',
  tenant: 'default',
  version: 1,
  revision: 1,
  snapshot: '{}',
  head: 'sha256:1',
  facts: {},
  factsVersion: 1,
  wakeAt: null,
  setAside: null,
  position: 1,
  ...changes,
});

const instance = (id: string): Instance => ({
  id,
  tenant: 'default',
  procedure: 'lending',
  version: 1,
  revision: 1,
  head: 'sha256:1',
  state: 'out',
  record: {},
  fired: [],
  recordedAt: null,
  actedAt: null,
  policy: 'sha256:2',
  calendars: {},
  pinnedSince: null,
});

describe('R1 the second door: a row that was parsed before is not parsed again', () => {
  it('gives the instance back for the very same row', () => {
    const opened = createOpenedRows();
    opened.keep(row('a'), instance('a'));
    expect(opened.find(row('a', { wakeAt: 7, position: 9 }))).toEqual(instance('a'));
  });

  it.each([
    ['snapshot', { snapshot: '{ }' }],
    ['head', { head: 'sha256:3' }],
    ['revision', { revision: 2 }],
    ['version', { version: 2 }],
    ['procedure', { procedure: 'other' }],
    ['tenant', { tenant: 'other' }],
  ] as const)('knows nothing of a row whose %s is another', (_, changes) => {
    const opened = createOpenedRows();
    opened.keep(row('a'), instance('a'));
    expect(opened.find(row('a', changes))).toBeUndefined();
  });

  it('forgets the one kept longest ago when there are too many', () => {
    const opened = createOpenedRows(2);
    for (const id of ['a', 'b', 'a', 'c']) opened.keep(row(id), instance(id));
    expect(['a', 'b', 'c'].filter((id) => opened.find(row(id)))).toEqual(['a', 'c']);
  });
});
