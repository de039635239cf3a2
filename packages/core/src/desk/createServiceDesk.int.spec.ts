import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alwaysOpen } from '@statedesk/calendar';
import { memoryStore } from '@statedesk/engine';
import { sqliteStore } from '@statedesk/sqlite';
import { virtualClock } from '@statedesk/testing';
import { afterEach, describe, expect, it } from 'vitest';
import * as acts from '../rehearsal/acts.suite.ts';
import { toClosed } from '../rehearsal/passages.suite.ts';
import { stranger, tier1 } from '../rehearsal/people.suite.ts';
import { titled } from '../rehearsal/titled.suite.ts';
import { createServiceDesk } from './createServiceDesk.ts';
import type { IncidentCommand } from './incidentCommand.ts';

const folders: string[] = [];
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'statedesk-'));
  folders.push(folder);
  return folder;
};
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const commandsOf = (steps: readonly acts.Act[], instanceId: string): readonly IncidentCommand[] =>
  steps.map(({ type, payload, by }) => ({ type, payload, actor: by, instanceId }) as IncidentCommand);

describe(titled('1.j'), () => {
  it('takes an incident from the call to its follow-up on a SQLite file, through a restart', async () => {
    const file = join(newFolder(), 'desk.db');
    const clock = virtualClock('2026-03-02T09:00:00+08:00');
    const told: string[] = [];
    const effects = {
      notifyCustomer: ({ payload }: { readonly payload: { readonly ground: string } }) =>
        void told.push(payload.ground),
      notifySupport: ({ payload }: { readonly payload: { readonly ground: string } }) => void told.push(payload.ground),
    };
    let instanceId: string;
    {
      await using desk = await createServiceDesk({ store: sqliteStore({ file }), clock, effects });
      const report = {
        type: 'reportIncident',
        actor: tier1,
        payload: { channel: 'telephone', ...acts.intake },
      } as const;
      ({ instanceId } = await desk.execute({ ...report, idempotencyKey: 'call-1' }));
      const receipts = await desk.executeAll(commandsOf(toClosed.slice(1), instanceId));
      expect(receipts.map(({ outcome }) => outcome)).toEqual(receipts.map(() => 'accepted'));
    }
    await using desk = await createServiceDesk({ store: sqliteStore({ file }), clock, effects });
    clock.advanceTo('2026-03-06T18:00:00+08:00');
    await desk.tick();
    const [followUp] = commandsOf([acts.reached], instanceId);
    expect(await desk.execute(followUp!)).toMatchObject({ outcome: 'accepted', state: { followUp: 'done' } });
    expect(told).toEqual([
      ...['accepted', 'guidanceStarted', 'diagnosisBegun', 'solutionProposed', 'serviceRestored'],
      ...['confirmationAsked', 'closingBegun', 'closed', 'followUpDueSoon'],
    ]);
    expect(await desk.find({ where: { stage: 'closed' }, text: ['白屏'] })).toHaveLength(1);
    expect(await desk.verify(instanceId)).toMatchObject({ sound: true });
  });

  it('shows an incident to those who may see it', async () => {
    await using desk = await createServiceDesk({ store: memoryStore() });
    const report = { type: 'reportIncident', idempotencyKey: 'call-1', actor: tier1 } as const;
    const { instanceId } = await desk.execute({
      ...report,
      payload: { channel: 'telephone', organisation: '西湖医院' },
    });
    await expect(desk.read(instanceId, stranger)).rejects.toMatchObject({ code: 'unknown-instance' });
    expect(await desk.find({ actor: stranger })).toEqual([]);
  });

  it('reckons with the calendars it is given', async () => {
    const clock = virtualClock('2026-10-01T09:00:00+08:00');
    const calendars = { working: alwaysOpen({ zone: 'Asia/Shanghai' }).document };
    await using desk = await createServiceDesk({ store: memoryStore(), clock, calendars });
    const report = { type: 'reportIncident', idempotencyKey: 'call-1', actor: tier1 } as const;
    const { instanceId } = await desk.execute({ ...report, payload: { channel: 'telephone', ...acts.intake } });
    await desk.executeAll(commandsOf(toClosed.slice(1), instanceId));
    const due = (await desk.deadlines(instanceId)).find((each) => each.kind === 'deadline' && each.rung === 'overdue');
    expect(due?.dueAt).toBe('2026-10-06T16:00:00.000Z');
  });

  it('refuses a policy it does not understand', async () => {
    const policy = { controls: { '5.9.c': false } } as never;
    await expect(createServiceDesk({ store: memoryStore(), policy })).rejects.toMatchObject({
      code: 'invalid-document',
    });
  });
});
