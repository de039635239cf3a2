import { memoryStore, type Receipt } from '@statedesk/engine';
import { virtualClock } from '@statedesk/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createServiceDesk, type ServiceDesk } from '../desk/createServiceDesk.ts';
import * as acts from '../rehearsal/acts.suite.ts';
import { execute, passage, profiles, step } from '../rehearsal/histories.suite.ts';
import { incidentPolicySchema } from '../policy/incidentPolicy.ts';
import { incidentGuards } from './guards/incidentGuards.ts';
import { incidentRecordSchema } from './incidentRecord.ts';
import { hasEndedEarly } from './hasEndedEarly.ts';
import { isMajor } from './isMajor.ts';

const plain = (record: unknown): unknown =>
  JSON.parse(JSON.stringify(record), (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'personal' in value ? { personal: value.personal } : value,
  );

const defaults = incidentPolicySchema.parse({});
// Of what was due or owed, all that an end without a solution leaves.
const outlives = ['rootCause', 'retirement'];

/** What holds after every accepted command, whatever was done before. */
const holds = async (desk: ServiceDesk, id: string, receipt: Receipt): Promise<void> => {
  const view = await desk.read(id);
  const record = incidentRecordSchema.parse(plain(view.record));
  expect(view.setAside).toBeNull();
  if (receipt.command === 'applySolution' && isMajor(record.classification)) expect(record.backup).not.toBeNull();
  if (receipt.command === 'applySolution')
    expect(incidentGuards.costAffordable.holds(record, { policy: defaults } as never)).toBe(true);
  if (record.closedAt !== null) {
    expect(record.confirmation ?? record.unconfirmed).not.toBeNull();
    const { configurationUpdate, knowledge } = record.waivers;
    expect(record.archive).not.toBeNull();
    expect(record.configuration ?? configurationUpdate).toBeTruthy();
    expect(record.knowledge ?? knowledge).toBeTruthy();
    if (record.dissatisfaction === null) expect(record.managementLead).toBeNull();
  }
  if (record.handlingEndedAt !== null) expect(record.waiting).toEqual([]);
  if (hasEndedEarly(record)) {
    expect(view).toMatchObject({ state: { lead: 'desk', followUp: 'notOwed' } });
    expect([...view.obligations, ...view.deadlines].filter(({ id }) => !outlives.includes(id))).toEqual([]);
  }
  if (record.unconfirmed !== null) expect(isMajor(record.classification)).toBe(false);
  const { followUp, lead } = view.state as Record<string, string>;
  expect(followUp === 'notOwed').toBe(record.handlingEndedAt === null);
  expect(lead === 'management').toBe(record.managementLead !== null);
};

describe('whatever people do, in whatever order 任意顺序的操作', () => {
  it('keeps every rule, agrees with what was allowed, and leaves a sound journal', async () => {
    await fc.assert(
      fc.asyncProperty(
        passage,
        fc.array(step, { minLength: 20, maxLength: 50 }),
        profiles,
        async (before, steps, profile) => {
          const clock = virtualClock('2026-03-02T09:00:00+08:00');
          await using desk = await createServiceDesk({ store: memoryStore(), clock, policy: { profile } });
          const { instanceId } = await execute(desk, acts.telephoned, { idempotencyKey: 'first' });
          for (const one of before) await execute(desk, one, { instanceId });
          for (const { one, person, minutes } of steps) {
            clock.advanceBy(minutes * 60_000);
            await desk.tick();
            const before = await desk.allowed(instanceId, person);
            const verdict = before.find(({ command }) => command === one.type)?.verdict;
            const receipt = await execute(desk, { ...one, by: person }, { instanceId });
            expect(verdict).not.toBe(receipt.outcome === 'accepted' ? 'no' : 'yes');
            if (receipt.outcome === 'accepted') await holds(desk, instanceId, receipt);
          }
          expect(await desk.verify(instanceId)).toMatchObject({ sound: true, findings: [] });
        },
      ),
      { numRuns: 40 },
    );
  });
});
