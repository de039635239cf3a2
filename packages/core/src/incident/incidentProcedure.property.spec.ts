import { memoryStore, type Receipt } from '@statedesk/engine';
import { virtualClock } from '@statedesk/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createServiceDesk, type ServiceDesk } from '../desk/createServiceDesk.ts';
import type { IncidentCommand } from '../desk/incidentCommand.ts';
import * as acts from '../rehearsal/acts.suite.ts';
import { act, type Act } from '../rehearsal/acts.suite.ts';
import { settled, toAgreement, toRemote } from '../rehearsal/passages.suite.ts';
import {
  colleague,
  companyManagement,
  customer,
  departmentManager,
  developer,
  incidentManager,
  tier1,
  vendor,
} from '../rehearsal/people.suite.ts';
import { incidentRecordSchema } from './incidentRecord.ts';
import { isMajor } from './isMajor.ts';

const reason = 'because';
const everything: readonly Act[] = [
  ...Object.values(acts).filter((one): one is Act => typeof one === 'object' && 'type' in one),
  act('handOverToManagement', { ground: 'beyondAbility', reason }),
  act('handBackToTier1', { reason }),
  act('refuseRemoteConsent', { receivedBy: 'telephone' }),
  act('declineSolution', { reason }),
  act('takeLead', { ground: 'dispute', reason }),
  act('releaseLead', { outcome: reason }),
  act('escalateIncident', { reason }),
  act('acknowledgeNotice', {}),
  act('recordRootCause', { outcome: 'found', cause: reason }),
  act('confirmDuringFollowUp', { satisfaction: 'neutral' }),
  act('giveUpFollowUp', {}),
  ...(['customer', 'vendor', 'evidence'] as const).flatMap((waited) => [
    act('startWaiting', { reason: waited, note: reason }),
    act('endWaiting', { reason: waited, outcome: reason }),
  ]),
  act('startWaiting', { reason: 'agreedDate', note: reason, until: '2026-03-05T09:00:00+08:00' }),
  act('recordCommunication', { with: 'submitter', by: 'telephone', what: reason }),
  act('recordComplaint', { complaint: reason }),
  ...(['details', 'backup', 'knowledge', 'dissatisfaction'] as const).map((obligation) =>
    act('waiveObligation', { obligation, reason }),
  ),
].filter(({ type }) => type !== 'reportIncident');
const people = [
  tier1,
  tier1,
  tier1,
  colleague,
  developer,
  companyManagement,
  vendor,
  customer,
  departmentManager,
  incidentManager,
];

const step = fc.record({
  one: fc.constantFrom(...everything),
  person: fc.constantFrom(...people),
  minutes: fc.integer({ min: 0, max: 2_000 }),
});

// From a random place on the way to closure: chance alone would rarely leave the hotline.
const passage = fc
  .record({
    classification: fc.constantFrom(acts.minorFault, acts.majorFault, acts.majorUrgentFault, acts.consultation),
    remotely: fc.boolean(),
    length: fc.nat({ max: 20 }),
  })
  .map(({ classification, remotely, length }) =>
    [
      ...(remotely ? toRemote(classification) : toAgreement(classification)),
      ...(remotely ? [acts.connected, acts.disconnected] : []),
      ...[
        acts.backedUp,
        acts.applied,
        acts.documented,
        acts.confirmationAsked,
        acts.confirmed,
        ...settled,
        acts.closed,
      ],
    ].slice(1, length + 1),
  );

const profiles = fc.constantFrom('practised' as const, 'written' as const);

const plain = (record: unknown): unknown =>
  JSON.parse(JSON.stringify(record), (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'personal' in value ? { personal: value.personal } : value,
  );

const execute = (desk: ServiceDesk, { type, payload, by }: Act, address: object): Promise<Receipt> =>
  desk.execute({ type, payload, actor: by, ...address } as IncidentCommand);

/** What holds after every accepted command, whatever was done before. */
const holds = async (desk: ServiceDesk, id: string, receipt: Receipt): Promise<void> => {
  const view = await desk.read(id);
  const record = incidentRecordSchema.parse(plain(view.record));
  expect(view.setAside).toBeNull();
  if (receipt.command === 'applySolution' && isMajor(record.classification)) expect(record.backup).not.toBeNull();
  if (record.closedAt !== null) {
    expect(record.confirmation ?? record.unconfirmed).not.toBeNull();
    const { configurationUpdate, knowledge } = record.waivers;
    expect(record.archive).not.toBeNull();
    expect(record.configuration ?? configurationUpdate).toBeTruthy();
    expect(record.knowledge ?? knowledge).toBeTruthy();
    if (record.dissatisfaction === null) expect(record.managementLead).toBeNull();
  }
  if (record.handlingEndedAt !== null) expect(record.waiting).toEqual([]);
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
