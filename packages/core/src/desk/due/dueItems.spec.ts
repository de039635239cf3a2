import { describe, expect, it } from 'vitest';
import { majorUrgentFault } from '../../rehearsal/acts.suite.ts';
import { toApplied, toHotline } from '../../rehearsal/passages.suite.ts';
import { stranger } from '../../rehearsal/people.suite.ts';
import { given, until, type Outcome } from '../../rehearsal/rehearsal.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';

const due = async ({ desk, id }: Outcome) => desk.deadlines(id);
const obligations = async (outcome: Outcome) =>
  (await due(outcome)).flatMap((item) => (item.kind === 'obligation' ? [item] : []));

describe(`${titled('1.c')}: what is due of one incident`, () => {
  it('says of each deadline what it is and by which requirement, in both languages, in due order', async () => {
    const items = await due(await given(...toApplied).stands());
    expect(items.map(({ label, requirement }) => [requirement, label.zh])).toEqual([
      ['5.14.c', '客户回访即将到期'],
      ['5.14.c', '客户回访到期'],
      ['5.9.f', '影响、重复性及是否转问题管理的判定到期'],
    ]);
    for (const { title } of items) expect([title.en, title.zh]).not.toContain('');
  });

  it('says whether a warning before it has fired', async () => {
    const outcome = await given(...toHotline()).stands();
    const warned = async () =>
      (await due(outcome)).flatMap((item) => (item.kind === 'deadline' && item.rung === 'breach' ? [item.warned] : []));
    expect(await warned()).toEqual([false]);
    await until(outcome, '2026-03-04T11:00:00+08:00');
    expect(await warned()).toEqual([true]);
  });

  it('lists what is owed by a time that no deadline watches over, and says when that is over', async () => {
    const outcome = await given(...toHotline()).stands();
    const owed = { kind: 'obligation', id: 'agreedTime', requirement: '5.1.d', dueAt: '2026-03-02T04:00:00.000Z' };
    expect(await obligations(outcome)).toMatchObject([{ ...owed, overdue: false }]);
    await until(outcome, '2026-03-02T12:00:00+08:00');
    expect(await obligations(outcome)).toMatchObject([{ ...owed, overdue: true }]);
  });

  it('lists a duty beside its deadline only once that has fired', async () => {
    const outcome = await given(...toHotline(majorUrgentFault)).stands();
    const notices = async () => (await obligations(outcome)).filter(({ id }) => id === 'noticeAcknowledgement');
    expect(await notices()).toEqual([]);
    await until(outcome, '2026-03-02T09:30:00+08:00');
    expect(await notices()).toMatchObject([{ overdue: true }]);
  });

  it('shows nothing to whoever may not see the incident', async () => {
    const { desk, id } = await given(...toHotline()).stands();
    await expect(desk.deadlines(id, stranger)).rejects.toMatchObject({ code: 'unknown-instance' });
  });
});
