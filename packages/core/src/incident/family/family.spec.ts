import { describe, expect, it } from 'vitest';
import * as acts from '../../rehearsal/acts.suite.ts';
import { act, by } from '../../rehearsal/acts.suite.ts';
import { toApplied, toClosed, toConfirmation, toDiagnosis, toHotline } from '../../rehearsal/passages.suite.ts';
import { customer, developer, incidentManager } from '../../rehearsal/people.suite.ts';
import { given, givenWritten, practise, type Outcome } from '../../rehearsal/rehearsal.suite.ts';
import { another, give, placeOf } from '../../rehearsal/several.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';
import { blankIncident } from '../blankIncident.ts';
import { familyGuards } from './familyGuards.ts';

const reason = 'The same switch';
const linked = (parent: string) => act('linkToParent', { parent, reason });
const unlinked = act('unlinkFromParent', { reason: 'Another switch' });
const relations = async ({ desk }: Outcome, id: string) => (await desk.read(id)).record['relations'] as object;
const lastOf = async ({ desk }: Outcome, id: string) => (await desk.journal(id)).at(-1)?.entry;
const refusalOf = async (outcome: Outcome, id: string) => {
  const { command } = (await lastOf(outcome, id))!;
  expect(command.type).toBe('keepParentRefusal');
  return (command.payload as { reasons: readonly { requirement: string; message: { en: string } }[] }).reasons.map(
    ({ requirement, message }) => `${requirement} ${message.en}`,
  );
};

/** A parent in diagnosis, and an incident in recording beside it. */
const two = async (settings: Parameters<typeof practise>[0] = {}) => {
  const parent = await practise(settings)
    .given(...toDiagnosis())
    .stands();
  return { parent, child: await another(parent, 'second', acts.accepted) };
};

describe(titled('PR.c'), () => {
  it('becomes the child of another once that has taken it: each knows the other', async () => {
    const { parent, child } = await two();
    expect(await give(parent, child, linked(parent.id))).toMatchObject({ outcome: 'accepted' });
    expect(await relations(parent, child)).toMatchObject({
      parent: { id: parent.id, standing: 'linked', level: 1, solution: null },
    });
    expect(await relations(parent, parent.id)).toMatchObject({ children: [{ id: child }] });
    expect(placeOf(await parent.desk.read(parent.id), 'children')).toBe('some');
    expect(placeOf(await parent.desk.read(child), 'stage')).toBe('recording');
    expect(await parent.desk.count({ where: { mainIncident: parent.id } })).toBe(1);
  });

  it('parts with a reason, and both forget each other', async () => {
    const { parent, child } = await two();
    await give(parent, child, linked(parent.id));
    expect(await give(parent, child, unlinked)).toMatchObject({ outcome: 'accepted' });
    expect(await relations(parent, child)).toMatchObject({ parent: null });
    expect(await relations(parent, parent.id)).toMatchObject({ children: [] });
    expect(placeOf(await parent.desk.read(parent.id), 'children')).toBe('none');
    await give(parent, child, linked(parent.id));
    expect(await relations(parent, child)).toMatchObject({ parent: { standing: 'linked' } });
  });

  it('keeps its other children when one goes', async () => {
    const { parent, child } = await two();
    const sibling = await another(parent, 'third', acts.accepted);
    await give(parent, child, linked(parent.id));
    await give(parent, sibling, linked(parent.id));
    await give(parent, child, unlinked);
    expect(await relations(parent, parent.id)).toMatchObject({ children: [{ id: sibling }] });
    expect(placeOf(await parent.desk.read(parent.id), 'children')).toBe('some');
  });

  it('is for those who have it, before it is solved, and not in the written text', async () => {
    const link = linked('incident/default/other');
    expect(await given(...toHotline()).refuses(by(developer, link))).toMatchObject({ requirement: '1.l' });
    expect(await given(...toHotline()).refuses(by(customer, link))).toMatchObject({ kind: 'role' });
    expect(await given(...toApplied).refuses(link)).toMatchObject({ kind: 'guard', requirement: 'PR.d' });
    expect(await givenWritten(...toHotline()).refuses(link)).toMatchObject({ kind: 'reading', requirement: 'PR.c' });
    expect(await given(...toHotline()).refuses(unlinked)).toMatchObject({
      reasons: [{ requirement: 'PR.c', guard: 'linkedToParent' }],
    });
    await given(...toHotline()).accepts(by(incidentManager, link));
  });

  it.each([
    ['nobody’s', 'incident/default/nowhere', /^PR\.c There is no instance/],
    ['its own', 'self', /^PR\.c .*does not ask to be a child itself/],
  ])('is told at once of an id that is %s, and goes on as it was', async (_, id, why) => {
    const { parent, child } = await two();
    await give(parent, child, linked(id === 'self' ? child : id));
    expect((await refusalOf(parent, child))[0]).toMatch(why);
    expect(await lastOf(parent, child)).toMatchObject({
      effects: [{ payload: { tier: 'tier1', ground: 'parentRefused' } }],
    });
    expect(await relations(parent, child)).toMatchObject({ parent: null });
    await give(parent, child, linked(parent.id));
    expect(await relations(parent, child)).toMatchObject({ parent: { id: parent.id, standing: 'linked' } });
  });

  it.each([
    ['closed', toClosed],
    ['withdrawn', [...toHotline(), acts.withdrawn]],
  ])('is refused by what is %s', async (_, before) => {
    const parent = await given(...before).stands();
    const child = await another(parent, 'second', acts.accepted);
    await give(parent, child, linked(parent.id));
    expect(await refusalOf(parent, child)).toEqual([expect.stringMatching(/^1\.h /)]);
  });

  it('ends in no other incident’s child while that has not answered, and is nobody’s second child', async () => {
    const { parent, child } = await two();
    await give(parent, child, linked(parent.id));
    expect(await give(parent, child, linked('incident/default/other'))).toMatchObject({
      outcome: 'refused',
      reasons: [{ guard: 'withoutParent' }],
    });
  });

  it('makes no ring: what has children becomes nobody’s child, and two that ask each other refuse', async () => {
    const { parent, child } = await two();
    await give(parent, child, linked(parent.id));
    expect(await give(parent, parent.id, linked(child))).toMatchObject({
      outcome: 'refused',
      reasons: [{ requirement: 'PR.c', guard: 'childless' }],
    });
    const { parent: one, child: other } = await two();
    await one.desk.execute({ ...asked(linked(one.id)), instanceId: other } as never);
    await one.desk.execute({ ...asked(linked(other)), instanceId: one.id } as never);
    await one.desk.tick();
    expect([await relations(one, one.id), await relations(one, other)]).toMatchObject([
      { parent: null, children: [] },
      { parent: null, children: [] },
    ]);
  });

  it('has as many levels as policy says: a child takes none by default', async () => {
    const family = async (levels: number) => {
      const { parent, child } = await two({ policy: { family: { levels } } });
      const grandchild = await another(parent, 'third', acts.accepted);
      await give(parent, child, linked(parent.id));
      await give(parent, grandchild, linked(child));
      return relations(parent, grandchild);
    };
    expect(await family(1)).toMatchObject({ parent: null });
    expect(await family(2)).toMatchObject({ parent: { standing: 'linked', level: 2 } });
  });

  it('has no more than 200 children, so that its record stays small', () => {
    const since = '2026-03-02T01:00:00.000Z';
    const holding = (count: number) => ({
      ...blankIncident,
      relations: {
        ...blankIncident.relations,
        children: Array.from({ length: count }, (_, n) => ({ id: `i-${n}`, since })),
      },
    });
    const asks = { type: 'takeChild', payload: { child: 'another' } } as never;
    expect([199, 200].map((count) => familyGuards.roomForChild.holds(holding(count), asks))).toEqual([true, false]);
  });

  it('can be merged into its parent, and ends as a duplicate', async () => {
    const { parent, child } = await two();
    await give(parent, child, linked(parent.id));
    await give(parent, child, act('mergeIncident', { into: parent.id, reason }));
    expect(placeOf(await parent.desk.read(child), 'stage')).toBe('merged');
    expect(await parent.desk.count({ where: { stage: 'merged', mainIncident: parent.id } })).toBe(1);
  });
});

const asked = ({ type, payload, by: actor }: ReturnType<typeof linked>) => ({ type, payload, actor });

describe(`${titled('PR.c')}: a child that waits for its parent`, () => {
  const waits = act('startWaiting', { reason: 'parent', note: 'Until the switch is replaced' });

  it('says so, is in the agenda with its reminders, and each is explained', async () => {
    const { parent, child } = await two();
    const { desk } = parent;
    await give(parent, child, linked(parent.id));
    await give(parent, child, waits);
    expect(await desk.status(child)).toMatchObject({
      waitsFor: [{ reason: 'parent', label: { en: 'The parent incident', zh: '等待父事件' } }],
    });
    const { items } = await desk.agenda({ until: '2026-03-10T18:00:00+08:00' });
    const due = items.filter(({ instanceId, id }) => instanceId === child && id === 'waiting.parent');
    expect(due.map(({ rung, dueAt }) => [rung, dueAt])).toEqual([
      ['reminder1', '2026-03-02T10:00:00.000Z'],
      ['patience', '2026-03-09T10:00:00.000Z'],
    ]);
    const explained = await desk.explain(child, due[0]!.key);
    expect(explained).toMatchObject({ requirement: 'PR.a', dueAt: '2026-03-02T10:00:00.000Z' });
  });

  it('needs a parent to wait for', async () => {
    expect(await given(...toHotline()).refuses(waits)).toMatchObject({
      reasons: [{ requirement: 'PR.c', guard: 'parentKnown' }],
    });
  });

  it('stops waiting when they part', async () => {
    const { parent, child } = await two({ policy: { waiting: { parent: { pauses: ['resolution'] } } } });
    await give(parent, child, linked(parent.id));
    await give(parent, child, waits);
    expect(await parent.desk.count({ where: { resolution: 'paused' } })).toBe(1);
    await give(parent, child, unlinked);
    expect((await parent.desk.read(child)).record['waiting']).toEqual([]);
    expect(await parent.desk.count({ where: { resolution: 'paused' } })).toBe(0);
  });
});

describe(`${titled('PR.c')}: counted`, () => {
  it('counts each child, because it is its own customer’s incident, and no duplicate', async () => {
    const { parent, child } = await two();
    const duplicate = await another(parent, 'third', acts.accepted);
    await give(parent, child, linked(parent.id));
    await give(parent, duplicate, act('mergeIncident', { into: parent.id, reason }));
    const { figures } = await parent.desk.month({ month: '2026-03' });
    expect(figures).toMatchObject({ total: 2 });
  });

  it('counts a child as solved by the tier that solved the parent', async () => {
    const parent = await given(...toConfirmation).stands();
    const child = await another(parent, 'second', ...toHotline().slice(1));
    await give(parent, child, linked(parent.id));
    expect((await parent.desk.read(child)).record).toMatchObject({ solvedBy: 'tier1', appliedBy: 'li' });
  });
});
