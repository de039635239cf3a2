import { memoryStore, memoryTables, type Store } from '@statedesk/engine';
import { virtualClock } from '@statedesk/testing';
import { describe, expect, it } from 'vitest';
import { createServiceDesk } from '../desk/createServiceDesk.ts';
import { builtInDirectory } from '../directory/builtInDirectory.ts';
import { incidentPolicySchema } from '../policy/incidentPolicy.ts';
import * as acts from '../rehearsal/acts.suite.ts';
import { at, occurred } from '../rehearsal/acts.suite.ts';
import { toClosing, toHotline } from '../rehearsal/passages.suite.ts';
import { colleague, tier1 } from '../rehearsal/people.suite.ts';
import { given, practise, type Outcome } from '../rehearsal/rehearsal.suite.ts';
import { another, give as giveTo } from '../rehearsal/several.suite.ts';
import { supportProject } from '../rehearsal/supportProject.suite.ts';
import { titled } from '../rehearsal/titled.suite.ts';
import { toApproval } from '../rehearsal/visitPassages.suite.ts';
import { failingOnce } from './failingOnce.suite.ts';
import { numbersOf, reportAll } from './numbered.suite.ts';

const { given: numbered } = practise({ policy: { numbering: { issue: true } } });
const told = async (outcome: Outcome, id = outcome.id) => {
  await outcome.desk.tick();
  return numbersOf(outcome.desk, id);
};
const registers = async ({ desk }: Outcome) => desk.find({ procedure: 'register' });

describe(`R17 running numbers 编号, ${titled('1.c')}`, () => {
  it('gives each incident the next number of the year, and tells it', async () => {
    const outcome = await numbered(...toHotline()).stands();
    expect(await outcome.desk.status(outcome.id)).toMatchObject({ number: null });
    expect(await told(outcome)).toEqual({ incident: 'INC-2026-000001' });
    expect(await outcome.desk.status(outcome.id)).toMatchObject({ number: 'INC-2026-000001' });
    expect(await told(outcome, await another(outcome, 'second'))).toEqual({ incident: 'INC-2026-000002' });
    expect(await outcome.desk.verify(outcome.id)).toMatchObject({ sound: true });
  });

  it('lists in the register’s journal whose each number is', async () => {
    const outcome = await numbered(acts.telephoned).stands();
    await told(outcome, await another(outcome, 'second'));
    const [register] = await registers(outcome);
    const entries = await outcome.desk.journal(register!.id);
    expect(entries.map(({ entry }) => entry.command.type)).toEqual(['openRegister', 'issueNumber', 'issueNumber']);
    expect(entries[1]?.entry).toMatchObject({
      actor: { id: outcome.id, roles: ['instance'] },
      command: { payload: { kind: 'incident', asker: outcome.id, subject: 'incident' } },
    });
  });

  it('numbers nothing unless policy says so', async () => {
    const outcome = await given(...toClosing, acts.archived).stands();
    expect(await told(outcome)).toEqual({});
    expect(await registers(outcome)).toEqual([]);
    expect(await outcome.desk.form(outcome.id, { form: 'remoteServiceRecord' })).toMatchObject({
      numbers: { incident: null, own: null },
    });
  });

  it('numbers a document once it is archived, and keeps its number when it is archived again', async () => {
    const outcome = await numbered(...toClosing).stands();
    const form = () => outcome.desk.form(outcome.id, { form: 'remoteServiceRecord' });
    await outcome.desk.tick();
    expect(await form()).toMatchObject({ numbers: { incident: 'INC-2026-000001', own: null } });
    await giveTo(outcome, outcome.id, acts.archived);
    expect(await form()).toMatchObject({ numbers: { own: 'DOC-2026-000001' } });
    for (const one of [acts.corrected, acts.archived]) await giveTo(outcome, outcome.id, one);
    expect(await told(outcome)).toEqual({
      incident: 'INC-2026-000001',
      'remoteServiceRecord.1': 'DOC-2026-000001',
    });
  });

  it('numbers a work order as it is filled in', async () => {
    const outcome = await numbered(...toApproval()).stands();
    expect(Object.values(await told(outcome))).toEqual(['INC-2026-000001', 'WO-2026-000001']);
    expect(await outcome.desk.form(outcome.id, { form: 'workOrder' })).toMatchObject({
      numbers: { incident: 'INC-2026-000001', own: 'WO-2026-000001' },
    });
  });

  it('writes them as policy has it', async () => {
    const numbering = { issue: true, digits: 3, incident: '{year}/{number}' } as const;
    expect(await told(await practise({ policy: { numbering } }).given(acts.telephoned).stands())).toEqual({
      incident: '2026/001',
    });
    for (const wrong of [{ incident: 'INC-{number}' }, { incident: 'INC-{year}' }, { offset: 'CST' }, { digits: 0 }])
      expect(incidentPolicySchema.safeParse({ numbering: wrong }).success).toBe(false);
  });

  it('numbers each call-back, whether somebody was reached or not', async () => {
    const outcome = await numbered(...toClosing, acts.notReached, acts.reached).stands();
    const calls = Object.entries(await told(outcome)).filter(([subject]) => subject.startsWith('followUp.'));
    expect(calls.map(([, number]) => number)).toEqual(['CB-2026-000001', 'CB-2026-000002']);
  });

  it.each([
    ['2026-12-31T23:59:59+08:00', 'INC-2026-000001'],
    ['2027-01-01T00:00:00+08:00', 'INC-2027-000001'],
  ])('begins a year where the calendar of the desk is kept: reported %s', async (instant, number) => {
    expect(await told(await numbered(at(instant, acts.emailed)).stands())).toEqual({ incident: number });
  });

  it.each([
    ['+08:00', '2026-12-31T23:59:59+08:00', 'INC-2026-000001'],
    ['+08:00', '2027-01-01T00:00:00+08:00', 'INC-2027-000001'],
    ['-05:00', '2027-01-01T00:00:00+08:00', 'INC-2026-000001'],
    ['-05:00', '2027-01-01T13:00:00+08:00', 'INC-2027-000001'],
  ])('begins a year at %s where policy says so: reported %s', async (offset, instant, number) => {
    const { given: under } = practise({ policy: { numbering: { issue: true, offset } } });
    expect(await told(await under(at(instant, acts.emailed)).stands())).toEqual({ incident: number });
  });

  it('bars no late entry', async () => {
    const outcome = await numbered(acts.telephoned).stands();
    outcome.clock.advanceTo('2026-03-02T11:00:00+08:00');
    await told(outcome);
    const { type, payload, by, occurredAt } = occurred('2026-03-02T10:00:00+08:00', acts.accepted);
    const late = { type, payload, actor: by, occurredAt, instanceId: outcome.id };
    expect(await outcome.desk.execute(late as never)).toMatchObject({ outcome: 'accepted' });
  });

  it('keeps tenants apart', async () => {
    const outcome = await numbered(acts.telephoned).stands();
    const { type, payload } = acts.telephoned;
    const report = { type, payload, actor: tier1, tenant: 'other', idempotencyKey: 'first' };
    const { instanceId } = await outcome.desk.execute(report as never);
    expect([await told(outcome), await told(outcome, instanceId)]).toEqual([
      { incident: 'INC-2026-000001' },
      { incident: 'INC-2026-000001' },
    ]);
  });

  it('is nobody’s to ask for or to issue by hand', async () => {
    const outcome = await numbered(acts.telephoned).stands();
    await told(outcome);
    const [register] = await registers(outcome);
    const give = (instanceId: string, type: string, payload: object) =>
      outcome.desk.execute({ instanceId, type, payload, actor: colleague } as never);
    await expect(give(outcome.id, 'askForNumber', { kind: 'incident', subject: 'x' })).rejects.toMatchObject({
      code: 'invalid-command',
    });
    const asked = { kind: 'incident', asker: outcome.id, subject: 'once more' };
    expect(await give(register!.id, 'issueNumber', asked)).toMatchObject({ outcome: 'refused', kind: 'role' });
  });
});

const open = (store: Store) =>
  createServiceDesk({
    store,
    clock: virtualClock('2026-03-02T09:00:00+08:00'),
    policy: { numbering: { issue: true } },
    ports: { directory: builtInDirectory({ projects: [supportProject] }) },
  });

describe('R17 running numbers, under many callers and crashes', () => {
  it('gives 64 incidents that are reported at once 64 numbers, one after the other', async () => {
    const tables = memoryTables();
    const desks = await Promise.all([1, 2, 3].map(() => open(memoryStore(tables))));
    expect(await reportAll(desks, 64)).toEqual(
      Array.from({ length: 64 }, (_, index) => `INC-2026-${String(index + 1).padStart(6, '0')}`),
    );
  });

  it.each(['before', 'after'] as const)(
    'gives the same number again where a worker died %s it was told',
    async (when) => {
      const tables = memoryTables();
      const clock = virtualClock('2026-03-02T09:00:00+08:00');
      const shared = { clock, policy: { numbering: { issue: true } } } as const;
      const dying = await createServiceDesk({ ...shared, store: failingOnce(memoryStore(tables), 'keepNumber', when) });
      const { type, payload } = acts.telephoned;
      const { instanceId } = await dying.execute({ type, payload, actor: tier1, idempotencyKey: 'call' } as never);
      await dying.tick();
      clock.advanceBy(60_000);
      const next = await createServiceDesk({ ...shared, store: memoryStore(tables) });
      await next.tick();
      expect(await numbersOf(next, instanceId)).toEqual({ incident: 'INC-2026-000001' });
      expect(await numbersOf(next, await another({ desk: next }, 'second'))).toEqual({ incident: null });
      await next.tick();
      const [register] = await next.find({ procedure: 'register' });
      expect(register).toBeDefined();
      expect((await next.read(register!.id)).record).toMatchObject({ issued: { incident: 2 } });
    },
  );
});
