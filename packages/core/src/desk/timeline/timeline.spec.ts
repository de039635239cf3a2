import { describe, expect, it } from 'vitest';
import * as acts from '../../rehearsal/acts.suite.ts';
import { act, at, guided, toDevelopers } from '../../rehearsal/acts.suite.ts';
import { toClosed, toHotline } from '../../rehearsal/passages.suite.ts';
import { customer, developer, stranger, tier1 } from '../../rehearsal/people.suite.ts';
import { given } from '../../rehearsal/rehearsal.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';

const noon = '2026-03-02T12:00:00+08:00';
const handedOver = [...toHotline(), guided, at(noon, toDevelopers)];

describe(`${titled('1.c')}: the story of an incident`, () => {
  it('says of each entry who did what, when, by which requirement, and what came of it, in both languages', async () => {
    const { desk, id } = await given(...handedOver).stands();
    expect((await desk.timeline(id)).at(-1)).toEqual({
      revision: 6,
      ...{ occurredAt: '2026-03-02T04:00:00.000Z', recordedAt: '2026-03-02T04:00:00.000Z', outcome: 'accepted' },
      actor: { id: 'li', roles: [{ id: 'tier1', label: { en: 'Tier 1 support', zh: '一线支持' } }] },
      command: { id: 'handOverToRD', label: { en: 'Hand over to tier 2: R&D', zh: '转二线·研发中心' } },
      reason: null,
      said: toDevelopers.payload,
      requirements: expect.arrayContaining([
        {
          id: '5.5.a',
          title: { en: 'To tier 2 after trying, or when beyond ability', zh: '尝试无果或超出能力转二线' },
        },
      ]) as unknown,
      moves: [
        {
          region: { id: 'tier', label: { en: 'Support tier', zh: '支持级别' } },
          from: { id: 'tier.tier1', label: { en: 'Tier 1', zh: '一线' } },
          to: { id: 'tier.tier2RD', label: { en: 'Tier 2: R&D', zh: '二线·研发中心' } },
        },
      ],
      effects: [
        {
          id: 'notifySupport',
          label: { en: 'Notify a support tier', zh: '通知支持人员' },
          payload: { tier: 'tier2RD', ground: 'handedOver' },
        },
      ],
      due: null,
    });
  });

  it('tells the whole of it, entry by entry, down to states within states', async () => {
    const { desk, id, entries } = await given(...toClosed).stands();
    const story = await desk.timeline(id);
    expect(story.map(({ revision }) => revision)).toEqual(entries.map(({ revision }) => revision));
    const stages = story.flatMap(({ moves }) => moves).filter(({ region }) => region.id === 'stage');
    expect(stages.map(({ to }) => to.label.en)).toContain('Solution – Agreed');
    for (const [index, { from }] of stages.entries()) if (index > 0) expect(from?.id).toBe(stages[index - 1]?.to.id);
  });

  it('says what the clock did, and what was due', async () => {
    const { desk, clock, id } = await given(...handedOver).stands();
    clock.advanceTo('2026-03-02T18:00:00+08:00');
    await desk.tick();
    const byClock = (await desk.timeline(id)).filter(({ actor }) => actor.id === 'system');
    expect(byClock[0]).toMatchObject({ actor: { roles: [] }, due: { key: expect.stringContaining('#1/') as string } });
  });

  it('joins personal values, and says where they were erased', async () => {
    const { desk, id } = await given(acts.emailed).stands();
    const said = async () => (await desk.timeline(id))[0]?.said;
    expect(await said()).toMatchObject({ contactName: { value: '赵敏' } });
    await desk.erasePersonal(`${id}/contact`, 'dpo', 'Asked for');
    expect(await said()).toMatchObject({ contactName: { erased: { by: 'dpo' } } });
  });

  it('is for those who may see the incident, and about one there is', async () => {
    const { desk, id } = await given(...handedOver).stands();
    expect(await desk.timeline(id, customer)).toHaveLength(6);
    await expect(desk.timeline(id, stranger)).rejects.toMatchObject({ code: 'unknown-instance' });
    await expect(desk.timeline('incident/default/none')).rejects.toMatchObject({ code: 'unknown-instance' });
  });
});

describe(`${titled('1.c')}: how an incident stands`, () => {
  it('says stage, tier, since when each, in whose queue it lies, and what is due next', async () => {
    const { desk, id } = await given(...handedOver).stands();
    const status = await desk.status(id);
    const standing = (region: string) => status.standings.find((one) => one.region.id === region);
    expect(standing('stage')).toMatchObject({
      state: { label: { zh: expect.any(String) as string } },
      since: '2026-03-02T01:00:00.000Z',
    });
    expect(standing('tier')).toMatchObject({ state: { id: 'tier.tier2RD' }, since: '2026-03-02T04:00:00.000Z' });
    expect(status).toMatchObject({ holder: null, queuedSince: '2026-03-02T04:00:00.000Z', waitsFor: [] });
    expect(status.next).toMatchObject({ id: 'agreedTime', dueAt: '2026-03-02T04:00:00.000Z' });
    expect(status.owed.map((owed) => owed.id)).toContain('taking');
  });

  it('says who holds it since when, and what it waits for', async () => {
    const waiting = act('startWaiting', { reason: 'customer', note: 'Which one?' }, developer);
    const { desk, id } = await given(...handedOver, act('takeUpIncident', {}, developer)).accepts(waiting);
    expect(await desk.status(id, tier1)).toMatchObject({
      holder: { person: 'wang', since: '2026-03-02T04:00:00.000Z' },
      queuedSince: null,
      waitsFor: [{ reason: 'customer', label: { en: 'The customer', zh: '等待客户' }, until: null }],
    });
  });

  it('is for those who may see the incident', async () => {
    const { desk, id } = await given(...handedOver).stands();
    await expect(desk.status(id, stranger)).rejects.toMatchObject({ code: 'unknown-instance' });
  });
});
