import { memoryStore } from '@statedesk/engine';
import { virtualClock } from '@statedesk/testing';
import { describe, expect, it } from 'vitest';
import * as acts from '../../rehearsal/acts.suite.ts';
import { execute } from '../../rehearsal/histories.suite.ts';
import { colleague, stranger, tier1 } from '../../rehearsal/people.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';
import { createServiceDesk, type ServiceDesk } from '../createServiceDesk.ts';
import type { DeskAgendaItem, DeskAgendaQuery } from './deskAgenda.ts';

const until = '2026-03-31T18:00:00+08:00';

/** Twelve incidents, half an hour apart, accepted by one and the other in turn, every fourth by nobody. */
const openDesk = async (): Promise<ServiceDesk> => {
  const clock = virtualClock('2026-03-02T09:00:00+08:00');
  const desk = await createServiceDesk({ store: memoryStore(), clock });
  for (let call = 0; call < 12; call += 1) {
    const { instanceId } = await execute(desk, acts.emailed, { idempotencyKey: `call-${call}` });
    const by = call % 2 === 0 ? tier1 : colleague;
    if (call % 4 !== 3) await execute(desk, acts.by(by, acts.accepted), { instanceId });
    clock.advanceBy(30 * 60_000);
  }
  return desk;
};

const allPages = async (desk: ServiceDesk, query: DeskAgendaQuery): Promise<readonly DeskAgendaItem[]> => {
  const { items, next } = await desk.agenda(query);
  return next === null ? items : [...items, ...(await allPages(desk, { ...query, after: next }))];
};

describe(`${titled('1.c')}: what is due next across incidents`, () => {
  it('says of each what it is, by which requirement, when, who has it, and whether they were warned', async () => {
    await using desk = await openDesk();
    const [first] = (await desk.agenda({ until, limit: 1 })).items;
    expect(first).toMatchObject({
      kind: 'deadline',
      id: 'response',
      requirement: '1.a',
      label: {
        en: expect.stringContaining('The response is due') as string,
        zh: expect.stringContaining('响应') as string,
      },
      title: { en: expect.any(String) as string, zh: expect.any(String) as string },
      holder: null,
      tier: 'tier1',
      provisional: false,
    });
    await desk.tick();
    const items = await allPages(desk, { until });
    const breach = items.find(({ id, rung, warned }) => id === 'resolution' && rung === 'breach' && warned);
    expect(breach).toMatchObject({ firedRungs: expect.arrayContaining(['warning75']) as string[] });
  });

  it('is in due order over all incidents, alike on pages of every size', async () => {
    await using desk = await openDesk();
    const whole = await allPages(desk, { until });
    expect(whole.map(({ dueAt }) => dueAt)).toEqual(whole.map(({ dueAt }) => dueAt).toSorted());
    for (const limit of [1, 7, 50]) expect(await allPages(desk, { until, limit })).toEqual(whole);
  });

  it('keeps to what one person holds, or nobody does, alike on pages of every size', async () => {
    await using desk = await openDesk();
    const whole = await allPages(desk, { until });
    for (const holder of [tier1.id, colleague.id, null]) {
      const own = whole.filter((item) => item.holder === holder);
      expect(own).not.toEqual([]);
      for (const limit of [1, 3, 1_000]) expect(await allPages(desk, { until, holder, limit })).toEqual(own);
    }
    expect((await desk.agenda({ until, holder: 'nobody-here' })).items).toEqual([]);
  });

  it('shows a person only what that person may see', async () => {
    await using desk = await openDesk();
    expect((await desk.agenda({ until, actor: stranger })).items).toEqual([]);
    expect((await desk.agenda({ until, actor: tier1, holder: colleague.id })).items).not.toEqual([]);
  });

  it.each([
    ['no instant', {}],
    ['an empty name', { until, holder: '' }],
    ['a filter of its own', { until, where: { tier: 'tier1' } }],
    ['nothing', undefined],
  ])('refuses %s', async (_, query) => {
    await using desk = await openDesk();
    await expect(desk.agenda(query as never)).rejects.toMatchObject({ code: 'invalid-query' });
  });
});
