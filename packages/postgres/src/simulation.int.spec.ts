import { createServiceDesk } from '@statedesk/core';
import { memoryHarness, simulate, type Deed, type StoreHarness, type Workload } from '@statedesk/testing';
import { describe, expect, it } from 'vitest';
import { postgresHarness } from './postgresHarness.suite.ts';

const hour = 3_600_000;
const actor = { id: 'li.na', roles: ['tier1'] };

const report: Deed = {
  type: 'reportIncident',
  payload: { channel: 'email', organisation: '西湖医院', symptom: '打印发票时报错' },
  actor,
};
const classification = {
  category: 'fault',
  subcategory: 'applicationSystem',
  faultGrade: 'low',
  importance: 'important',
  urgency: 'notUrgent',
  impactScope: 'oneDepartment',
};
const acts: readonly Deed[] = [
  { type: 'acceptIncident', actor },
  { type: 'recordDetails', payload: { description: '自九点起' }, actor },
  { type: 'classifyIncident', payload: { classification }, actor },
  { type: 'startGuidance', actor },
  { type: 'startWaiting', payload: { reason: 'customer', note: '哪台工作站？' }, actor },
];

/** An incident on its way, handled by people who begin at the wrong end now and then. */
const workload: Workload = {
  open: ({ store, clock, random, effects }) => createServiceDesk({ store, clock, random, effects }),
  handled: ['notifyCustomer', 'notifyHolder'],
  deed: (dice, target) => {
    if (!target) return report;
    const next = dice.happens(800) ? acts[target.taken - 1] : undefined;
    return next ?? acts[dice.below(acts.length)]!;
  },
  instances: 3,
  strides: [60_000, 20 * 60_000, 3 * hour, 30 * hour],
};

const live = async (seed: number, harness: StoreHarness) =>
  simulate({ seed, workload, moves: 60, subject: await harness.create() });

describe('architecture §6 simulated processes on one server', () => {
  it(
    'lose nothing, and live the same story, step by step and byte by byte, as on a store in memory',
    { timeout: 0 },
    async () => {
      for (let seed = 1; seed <= 6; seed += 1) {
        const [onServer, inMemory] = [await live(seed, postgresHarness('pg')), await live(seed, memoryHarness())];
        expect({ seed, findings: onServer.findings }).toEqual({ seed, findings: [] });
        expect(onServer.trace).toEqual(inMemory.trace);
        expect(onServer.digest).toBe(inMemory.digest);
      }
    },
  );
});
