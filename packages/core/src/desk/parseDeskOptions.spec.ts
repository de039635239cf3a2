import { memoryStore, type InvalidOptionsError } from '@statedesk/engine';
import { virtualClock } from '@statedesk/testing';
import { describe, expect, it } from 'vitest';
import { builtInDirectory } from '../directory/builtInDirectory.ts';
import type { DirectoryData } from '../directory/directoryData.ts';
import { titled } from '../rehearsal/titled.suite.ts';
import { createServiceDesk, type ServiceDeskOptions } from './createServiceDesk.ts';

const store = memoryStore();
const open = (options: unknown) => createServiceDesk(options as ServiceDeskOptions);

describe(`R14 the options of the desk are parsed at the door (${titled('1.j')})`, () => {
  it('takes a store alone, and everything there is', async () => {
    await (await open({ store: memoryStore() })).close();
    const all = {
      store: memoryStore(),
      policy: { profile: 'written' },
      calendars: { working: undefined },
      ports: { directory: builtInDirectory() },
      effects: { notifyCustomer: () => undefined, notifySupport: undefined },
      clock: virtualClock('2026-03-02T09:00:00+08:00'),
      onLargeRecord: () => undefined,
    };
    await (await open(all)).close();
  });

  it.each<[string, unknown, string, RegExp]>([
    ['nothing', undefined, '', /expected object/],
    ['a text', 'desk.db', '', /expected object/],
    ['no store', {}, '/store', /expected a store/],
    ['a clock without hands', { store, clock: {} }, '/clock', /missing: now/],
    ['a directory that knows nothing', { store, ports: { directory: {} } }, '/ports/directory', /missing: contracts/],
    ['a handler by name', { store, effects: { notifySupport: 'mail' } }, '/effects/notifySupport', /function/],
    ['a listener that is none', { store, onLargeRecord: {} }, '/onLargeRecord', /function/],
    [
      'a misspelt key',
      { store, calender: {} },
      '',
      /unknown: 'calender'; accepted: store, policy, policies, calendars, ports/,
    ],
    ['a calendar of no name here', { store, calendars: { workng: {} } }, '/calendars', /accepted: working, always/],
    ['a port of no name here', { store, ports: { contracts: () => [] } }, '/ports', /accepted: directory/],
    ['an effect of no name here', { store, effects: { notify: () => 1 } }, '/effects', /accepted: notifyCustomer/],
  ])('refuses %s, and says where and what would be taken', async (_, options, path, message) => {
    await expect(open(options)).rejects.toMatchObject({
      code: 'invalid-options',
      of: 'createServiceDesk',
      issues: [{ path, message: { en: expect.stringMatching(message) as string } }],
    });
  });

  it.each([
    ['a policy', { policy: { profiel: 'written' } }, /unknown: 'profiel'; accepted: .*profile/],
    ['no policy', { policy: null }, /expected object/],
    ['a calendar', { calendars: { working: { id: 'x' } } }, /zone/],
  ])('says that %s does not parse as the document it is', async (_, part, message) => {
    await expect(open({ store, ...part })).rejects.toMatchObject({
      code: 'invalid-document',
      message: expect.stringMatching(message) as string,
    });
  });
});

describe(`R14 the data of the directory are parsed at the door (${titled('3.4.a')})`, () => {
  const contract = { number: 'HT-07', vendor: 'Acme', domain: 'storage', from: '2026-01-01T00:00:00+08:00' };
  const refusal = (data: unknown): InvalidOptionsError => {
    try {
      builtInDirectory(data as DirectoryData);
    } catch (error) {
      return error as InvalidOptionsError;
    }
    throw new Error('it was taken');
  };

  it.each<[string, unknown, string]>([
    ['nothing', null, ''],
    ['a misspelt key', { contract: [] }, ''],
    ['contracts that are no list', { contracts: {} }, '/contracts'],
    ['a list of a billion gaps', { contracts: new Array(1e9) }, '/contracts'],
    ['a contract without an end', { contracts: [contract] }, '/contracts/0/until'],
    ['one that ends before it begins', { contracts: [{ ...contract, until: contract.from }] }, '/contracts/0/until'],
  ])('refuses %s', (_, data, path) => {
    const { code, of, issues } = refusal(data);
    expect({ code, of, paths: issues.map((issue) => issue.path) }).toEqual({
      code: 'invalid-options',
      of: 'builtInDirectory',
      paths: [path],
    });
    for (const { message } of issues) expect(message.zh).toMatch(/\p{Script=Han}/u);
  });
});
