import { memoryStore, memoryTables } from '@statedesk/engine';
import { virtualClock } from '@statedesk/testing';
import { describe, expect, it } from 'vitest';
import { createServiceDesk, type ServiceDesk } from '../../desk/createServiceDesk.ts';
import type { DeskCommand } from '../../desk/deskCommand.ts';
import * as acts from '../../rehearsal/acts.suite.ts';
import { toClosing } from '../../rehearsal/passages.suite.ts';
import { customer, stranger, tier1 } from '../../rehearsal/people.suite.ts';
import { given, practise } from '../../rehearsal/rehearsal.suite.ts';
import { another } from '../../rehearsal/several.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';
import { toApproval } from '../../rehearsal/visitPassages.suite.ts';

const numbering = { issue: true } as const;
const { given: numbered } = practise({ policy: { numbering } });
const [first, second] = ['INC-2026-000001', 'INC-2026-000002'];

const foundBy = async (desk: Pick<ServiceDesk, 'find'>, number: string | null, about: object = {}) =>
  (await desk.find({ procedure: 'incident', where: { number }, ...about })).map(({ id }) => id);

/** An incident reported under a key, in a tenant; its id. */
const reported = async (desk: ServiceDesk, idempotencyKey: string, about: object = {}): Promise<string> => {
  const { type, payload } = acts.telephoned;
  return (await desk.execute({ type, payload, actor: tier1, idempotencyKey, ...about } as DeskCommand)).instanceId;
};

describe(`R17 an incident is found by its running number 编号, ${titled('1.c')}`, () => {
  it('finds it once the number is told, and no other by it', async () => {
    const { desk, id } = await numbered(acts.telephoned).stands();
    expect([await foundBy(desk, first), await foundBy(desk, null)]).toEqual([[], [id]]);
    await desk.tick();
    const other = await another({ desk }, 'second');
    await desk.tick();
    expect([await foundBy(desk, first), await foundBy(desk, second)]).toEqual([[id], [other]]);
    expect(await desk.count({ where: { number: { in: [first, second] } } })).toBe(2);
    expect((await desk.find({ where: { number: first } }))[0]?.facts).toMatchObject({ number: first });
    expect(await desk.verify(id)).toMatchObject({ sound: true, notChecked: [] });
  });

  it('finds nobody by a number nobody has, in other letters, or where none is issued', async () => {
    const { desk } = await numbered(acts.telephoned).stands();
    await desk.tick();
    for (const none of [second, 'INC-2026-1', first.toLowerCase(), '']) expect(await foundBy(desk, none)).toEqual([]);
    const without = await given(acts.telephoned).stands();
    await without.desk.tick();
    expect([await foundBy(without.desk, first), await foundBy(without.desk, null)]).toEqual([[], [without.id]]);
  });

  it('finds it by its own number alone, not by those of its papers', async () => {
    const visited = await numbered(...toApproval()).stands();
    await visited.desk.tick();
    expect(await foundBy(visited.desk, 'WO-2026-000001')).toEqual([]);
    expect(await foundBy(visited.desk, first)).toEqual([visited.id]);
    const archived = await numbered(...toClosing, acts.archived).stands();
    await archived.desk.tick();
    expect(await foundBy(archived.desk, 'DOC-2026-000001')).toEqual([]);
    expect(await foundBy(archived.desk, first)).toEqual([archived.id]);
  });

  it('finds nobody for a number of another tenant', async () => {
    const { desk, id } = await numbered(acts.telephoned).stands();
    const other = await reported(desk, 'first', { tenant: 'other' });
    const further = await reported(desk, 'second', { tenant: 'other' });
    await desk.tick();
    const numberOf = async (one: string) => (await desk.status(one)).number;
    expect(new Set([await numberOf(other), await numberOf(further)])).toEqual(new Set([first, second]));
    expect(await foundBy(desk, await numberOf(other), { tenant: 'other' })).toEqual([other]);
    expect(await foundBy(desk, first, { tenant: 'default' })).toEqual([id]);
    expect(await foundBy(desk, second, { tenant: 'default' })).toEqual([]);
    expect(await foundBy(desk, first, { tenant: 'third' })).toEqual([]);
    expect((await foundBy(desk, first)).toSorted()).toEqual(
      [id, (await numberOf(other)) === first ? other : further].toSorted(),
    );
  });

  it('shows it to those alone who may see it', async () => {
    const { desk, id } = await numbered(acts.telephoned).stands();
    await desk.tick();
    expect(await foundBy(desk, first, { actor: customer })).toEqual([id]);
    expect(await foundBy(desk, first, { actor: stranger })).toEqual([]);
  });

  it('finds a merged one by the number it was given, and the other by its own', async () => {
    const { desk, id } = await numbered(acts.telephoned, acts.accepted).stands();
    await desk.tick();
    const duplicate = await another({ desk }, 'second', acts.accepted);
    await desk.tick();
    const payload = { into: id, reason: 'The same printer' };
    await desk.execute({ type: 'mergeIncident', instanceId: duplicate, actor: tier1, payload });
    await desk.tick();
    expect([await foundBy(desk, first), await foundBy(desk, second)]).toEqual([[id], [duplicate]]);
    const [found] = await desk.find({ where: { number: second } });
    expect(found?.facts).toMatchObject({ stage: 'merged', mainIncident: id });
  });
});

describe('R17 an incident is found by its running number, under another policy or facts from before', () => {
  const clock = virtualClock('2026-03-02T09:00:00+08:00');
  const by = { id: 'ops', roles: ['administrator'] };
  const reason = 'Another way to write them';

  it('keeps the number it has where another policy writes others', async () => {
    const tables = memoryTables();
    const before = await createServiceDesk({ store: memoryStore(tables), clock, policy: { numbering } });
    const id = await reported(before, 'first');
    await before.tick();
    const policy = { numbering: { ...numbering, incident: 'SJ{year}-{number}' } };
    const after = await createServiceDesk({ store: memoryStore(tables), clock, policy });
    await after.repin({ by, reason });
    const other = await reported(after, 'second');
    await after.tick();
    expect([await foundBy(after, first), await foundBy(after, 'SJ2026-000001')]).toEqual([[id], []]);
    expect(await foundBy(after, 'SJ2026-000002')).toEqual([other]);
  });

  it('finds one whose facts are from before the number was among them, once they are projected anew', async () => {
    const tables = memoryTables();
    const desk = await createServiceDesk({ store: memoryStore(tables), clock, policy: { numbering } });
    const id = await reported(desk, 'first');
    await desk.tick();
    const { facts, ...row } = tables.instances.get(id)!;
    const { k17: number, ...earlier } = facts;
    expect(number).toBe(first);
    tables.instances.set(id, { ...row, facts: earlier, factsVersion: row.factsVersion - 1 });
    expect(await foundBy(desk, first)).toEqual([]);
    expect(await desk.verify(id)).toMatchObject({ sound: true });
    expect(await desk.reproject()).toMatchObject({ counts: { projected: 1, failed: 0 } });
    expect(await foundBy(desk, first)).toEqual([id]);
    expect(await desk.verify(id)).toMatchObject({ sound: true, notChecked: [] });
  });
});
