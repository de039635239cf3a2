import { describe, expect, it } from 'vitest';
import type { Person } from '@statedesk/engine';
import type { DeskCommand } from '../../desk/deskCommand.ts';
import * as acts from '../../rehearsal/acts.suite.ts';
import { act } from '../../rehearsal/acts.suite.ts';
import { toApplied, toClosed, toDiagnosis, toHotline, toRecording } from '../../rehearsal/passages.suite.ts';
import { companyManagement, customer, developer, tier1 } from '../../rehearsal/people.suite.ts';
import { given, givenWritten, type Outcome } from '../../rehearsal/rehearsal.suite.ts';
import { another } from '../../rehearsal/several.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';

const reason = 'The same array';

const merge = ({ desk }: Outcome, instanceId: string, into: string, actor: Person = tier1) =>
  desk.execute({ type: 'mergeIncident', instanceId, actor, payload: { into, reason } });
const places = (state: unknown) => (state as { stage: unknown }).stage;

describe(titled('PR.c'), () => {
  it('ends as a duplicate once the other incident has taken it, which knows whom it affects from then on', async () => {
    const main = await given(...toDiagnosis()).stands();
    const duplicate = await another(main, 'second', acts.accepted);
    expect(await merge(main, duplicate, main.id)).toMatchObject({ outcome: 'accepted' });
    await main.desk.tick();
    expect(await main.desk.read(duplicate)).toMatchObject({
      state: { stage: 'merged', lead: 'desk', followUp: 'notOwed' },
      record: { endedEarly: { as: 'merged' }, relations: { main: { id: main.id, standing: 'linked' } } },
      obligations: [],
    });
    expect(await main.desk.read(main.id)).toMatchObject({
      state: { stage: 'diagnosis' },
      record: { relations: { duplicates: [{ id: duplicate }] } },
    });
    const last = (await main.desk.journal(duplicate)).at(-1);
    expect(last?.entry.effects.map(({ payload }) => payload)).toEqual([
      { ground: 'merged' },
      { tier: 'tier1', ground: 'merged' },
    ]);
  });

  it('is found by the incident it was merged into, and counted once', async () => {
    const main = await given(...toDiagnosis()).stands();
    const duplicate = await another(main, 'second', acts.accepted);
    await merge(main, duplicate, main.id);
    expect(await main.desk.count({ where: { mainIncident: main.id } })).toBe(0);
    await main.desk.tick();
    expect(await main.desk.count({ where: { mainIncident: main.id, stage: 'merged' } })).toBe(1);
    expect(await main.desk.count({ where: { resolution: 'running' } })).toBe(1);
  });

  it('ends in no other way while the other incident has not answered', async () => {
    const main = await given(...toDiagnosis()).stands();
    const duplicate = await another(main, 'second', ...toHotline().slice(1), acts.guided);
    await merge(main, duplicate, main.id);
    for (const { type, payload } of [acts.applied, acts.withdrawn, acts.cancelled])
      expect(
        await main.desk.execute({ type, payload, instanceId: duplicate, actor: tier1 } as DeskCommand),
      ).toMatchObject({ outcome: 'refused', kind: 'obligation', requirement: 'PR.c' });
    expect(await merge(main, duplicate, main.id)).toMatchObject({ outcome: 'refused' });
  });

  it.each([
    ['closed', toClosed],
    ['turned away', [...toRecording, acts.turnedAway]],
    ['withdrawn', [...toRecording, acts.withdrawn]],
  ])('goes on as it was where the other incident is %s, and those who have it are told', async (_, before) => {
    const main = await given(...before).stands();
    const duplicate = await another(main, 'second', acts.accepted);
    await merge(main, duplicate, main.id);
    await main.desk.tick();
    const view = await main.desk.read(duplicate);
    expect(view).toMatchObject({ state: { stage: 'recording' }, record: { relations: { main: null } } });
    expect((await main.desk.journal(duplicate)).at(-1)?.entry).toMatchObject({
      command: { type: 'keepMergeRefusal', payload: { reasons: [{ requirement: '1.h' }] } },
      effects: [{ payload: { tier: 'tier1', ground: 'mergeRefused' } }],
    });
  });

  it.each([
    ['nobody’s', 'incident/default/nowhere'],
    ['another procedure’s', 'change/default/nowhere'],
  ])('is told at once of an id that is %s, and can be merged elsewhere', async (_, unknown) => {
    const main = await given(...toDiagnosis()).stands();
    const duplicate = await another(main, 'second', acts.accepted);
    await merge(main, duplicate, unknown);
    await main.desk.tick();
    expect((await main.desk.journal(duplicate)).at(-1)?.entry).toMatchObject({
      command: { payload: { instanceId: unknown, reasons: [{ message: { zh: `没有编号为“${unknown}”的实例。` } }] } },
      effects: [{ payload: { tier: 'tier1', ground: 'mergeRefused' } }],
    });
    await merge(main, duplicate, main.id);
    await main.desk.tick();
    expect(places((await main.desk.read(duplicate)).state)).toBe('merged');
    expect((await main.desk.stuckEffects()).filter(({ lane }) => lane === 'instance')).toEqual([]);
  });

  it('is for those who have it, before it is solved, and not in the written text', async () => {
    const merged = act('mergeIncident', { into: 'incident/default/other', reason });
    expect(await given(...toHotline()).refuses({ ...merged, by: developer })).toMatchObject({ requirement: '1.l' });
    expect(await given(...toHotline()).refuses({ ...merged, by: customer })).toMatchObject({ kind: 'role' });
    expect(await given(...toApplied).refuses(merged)).toMatchObject({ kind: 'guard', requirement: 'PR.d' });
    expect(await givenWritten(...toHotline()).refuses(merged)).toMatchObject({ kind: 'reading', requirement: 'PR.c' });
  });

  it('takes the lead of company management with it', async () => {
    const main = await given(...toDiagnosis()).stands();
    const led = act('takeLead', { ground: 'dispute', reason }, companyManagement);
    const duplicate = await another(main, 'second', acts.accepted, led);
    await merge(main, duplicate, main.id);
    await main.desk.tick();
    expect(await main.desk.read(duplicate)).toMatchObject({
      state: { lead: 'desk' },
      record: { managementLead: null },
    });
  });
});

describe(`edge case 29, ${titled('PR.c')}: a duplicate of an open incident, a chain, a ring`, () => {
  const three = async () => {
    const first = await given(...toDiagnosis()).stands();
    return {
      first,
      second: await another(first, 'second', acts.accepted),
      third: await another(first, 'third', acts.accepted),
    };
  };
  const stages = async ({ desk }: Outcome, ...ids: readonly string[]) =>
    Promise.all(ids.map(async (id) => places((await desk.read(id)).state)));

  it('refuses two that are merged into each other: neither ends', async () => {
    const { first, second, third } = await three();
    await merge(first, second, third);
    await merge(first, third, second);
    await first.desk.tick();
    expect(await stages(first, second, third)).toEqual(['recording', 'recording']);
    expect((await first.desk.stuckEffects()).filter(({ lane }) => lane === 'instance')).toEqual([]);
  });

  it('refuses an incident that is merged into itself', async () => {
    const { first, second } = await three();
    await merge(first, second, second);
    await first.desk.tick();
    expect(await stages(first, second)).toEqual(['recording']);
  });

  it('makes no chain: what was merged takes nothing, and what others were merged into goes on itself', async () => {
    const { first, second, third } = await three();
    await merge(first, second, first.id);
    await first.desk.tick();
    await merge(first, third, second);
    await first.desk.tick();
    expect(await stages(first, second, third)).toEqual(['merged', 'recording']);
    expect(await merge(first, first.id, third)).toMatchObject({
      outcome: 'refused',
      kind: 'guard',
      reasons: [{ requirement: 'PR.c', guard: 'withoutDuplicates' }],
    });
    await merge(first, third, first.id);
    await first.desk.tick();
    expect(await first.desk.count({ where: { mainIncident: first.id } })).toBe(2);
  });

  it('merges once, however often workers look', async () => {
    const { first, second } = await three();
    await merge(first, second, first.id);
    for (let look = 0; look < 3; look += 1) await first.desk.tick();
    expect((await first.desk.read(first.id)).record).toMatchObject({ relations: { duplicates: [{ id: second }] } });
    expect(await first.desk.verify(first.id)).toMatchObject({ sound: true });
    expect(await first.desk.verify(second)).toMatchObject({ sound: true });
  });
});
