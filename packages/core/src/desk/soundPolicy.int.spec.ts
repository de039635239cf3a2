import { extendProcedure, memoryStore, type InvalidOptionsError } from '@statedesk/engine';
import { virtualClock } from '@statedesk/testing';
import { describe, expect, it } from 'vitest';
import { builtInDirectory } from '../directory/builtInDirectory.ts';
import { incidentProcedure } from '../incident/incidentProcedure.ts';
import type { IncidentPolicyInput } from '../policy/incidentPolicy.ts';
import { titled } from '../rehearsal/titled.suite.ts';
import { createServiceDesk, type ServiceDeskOptions } from './createServiceDesk.ts';

const open = (policy: IncidentPolicyInput, more: Partial<ServiceDeskOptions> = {}) =>
  createServiceDesk({ store: memoryStore(), clock: virtualClock('2026-03-02T09:00:00+08:00'), policy, ...more });
const impatient = { waiting: { customer: { patienceWorkingDays: 30 } } };

describe(`R4 a desk opens on a policy that can work (${titled('1.j')})`, () => {
  it('tells what will hardly do as meant, and opens', async () => {
    const told: string[] = [];
    await using desk = await open(impatient, { onPolicyWarning: ({ rule }) => void told.push(rule) });
    expect(desk.policyWarnings.map(({ rule }) => rule)).toEqual(['patienceWithinFollowUp']);
    expect(told).toEqual(['patienceWithinFollowUp']);
  });

  it('refuses what could never work, and says which requirement suffers', async () => {
    const policy = { targets: { low: { response: { minutes: 1_440, calendar: 'working' } } } } as const;
    const refusal: InvalidOptionsError = await open(policy).then(
      () => expect.unreachable(),
      (error: unknown) => error as InvalidOptionsError,
    );
    expect(refusal).toMatchObject({ code: 'invalid-options', of: 'createServiceDesk' });
    expect(refusal.issues).toMatchObject([{ path: '/policy', requirement: '1.a' }]);
  });

  it('refuses a role that something waits for and that nobody holds', async () => {
    const directory = builtInDirectory({ people: { tier1: ['li', 'zhou'], incidentManager: ['sun'] } });
    await expect(open({}, { ports: { directory } })).rejects.toMatchObject({ code: 'invalid-options' });
  });

  it('leaves documents that do not parse to be refused by name', async () => {
    await expect(open({ followUp: { workingDays: 0 } })).rejects.toMatchObject({ code: 'invalid-document' });
    await expect(open({}, { calendars: { working: {} as never } })).rejects.toMatchObject({ code: 'invalid-document' });
  });

  it('refuses a policy that cannot be read as one that does not parse, under own rules, too', async () => {
    const unreadable = new Proxy({}, { get: () => expect.unreachable('getter') });
    const procedure = extendProcedure(incidentProcedure, {
      name: 'own',
      version: 1,
      policyDefaults: { profile: 'written' },
    });
    for (const more of [{}, { procedure }])
      await expect(open(unreadable, more)).rejects.toMatchObject({ code: 'invalid-document' });
  });

  it('refuses a directory of the host’s own whose data has another shape, and says where', async () => {
    const directory = { ...builtInDirectory(), data: { people: { tier1: 3 } } } as never;
    const refused = expect(open({}, { ports: { directory } })).rejects;
    await refused.toMatchObject({ of: 'createServiceDesk', issues: [{ path: '/ports/directory/data/people/tier1' }] });
  });

  it.each([
    ['NaN', () => Number.NaN],
    ['a throw', () => expect.unreachable('clock')],
  ] as const)('refuses a clock that answers %s', async (_, now) => {
    await expect(open({}, { clock: { now } })).rejects.toMatchObject({
      code: 'invalid-options',
      of: 'createServiceDesk',
      issues: [{ path: '/clock' }],
    });
  });

  it.each<[string, () => unknown]>([
    ['throws', () => expect.unreachable('listener')],
    ['gives a promise that fails', () => Promise.reject(new Error('listener'))],
  ])('opens although whoever is told of a warning %s', async (_, onPolicyWarning) => {
    await using desk = await open(impatient, { onPolicyWarning: () => onPolicyWarning() });
    expect(desk.policyWarnings).toHaveLength(1);
  });

  it('stays quiet about the defaults', async () => {
    await using desk = await open({});
    expect(desk.policyWarnings).toEqual([]);
  });
});
