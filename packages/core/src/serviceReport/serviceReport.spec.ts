import { describe, expect, it } from 'vitest';
import { act, by } from '../rehearsal/acts.suite.ts';
import { serviceDepartmentManager, tier1 } from '../rehearsal/people.suite.ts';
import { effectsOf, given, practise, until } from '../rehearsal/rehearsal.suite.ts';
import { titled } from '../rehearsal/titled.suite.ts';

const requested = act('requestServiceReport', {
  subject: 'Outage of 2 March',
  incident: 'incident/default/1',
  purpose: 'The hospital asks for it',
});
const reference = 'SR-2026-031';
const reason = 'No data of that day';
const accepted = act('acceptServiceReport', { reference }, serviceDepartmentManager);
const refused = act('refuseServiceReport', { reference, reason }, serviceDepartmentManager);
const completed = act('completeServiceReport', { reference }, serviceDepartmentManager);
const failed = act('failServiceReport', { reference, reason }, serviceDepartmentManager);
const withdrawn = act('withdrawServiceReport', { reason: 'Not needed any more' });

describe(`${titled('4.a')}: in time`, () => {
  const later = '2026-05-30T18:00:00+08:00';

  it('is asked for again when nobody answers, then told to the incident manager', async () => {
    const outcome = await given(requested).stands();
    expect(outcome.view.deadlines.map(({ dueAt }) => dueAt)).toEqual([
      '2026-03-05T10:00:00.000Z',
      '2026-03-10T10:00:00.000Z',
    ]);
    expect((await until(outcome, later)).slice(1)).toEqual(['remindOfServiceReport', 'escalateServiceReport']);
    const told = (await outcome.desk.journal(outcome.id)).slice(1).map(({ entry }) => entry.effects[0]?.payload);
    expect(told).toMatchObject([{ to: 'serviceDepartmentManager' }, { to: 'incidentManager' }]);
    expect((await outcome.desk.read(outcome.id)).state).toBe('requested');
  });

  it('is asked for again when what was accepted is not delivered, by as many days as policy says', async () => {
    const policies = { serviceReport: { completion: { withinWorkingDays: 2 }, escalateAfterWorkingDays: 1 } } as const;
    const { view } = await practise({ policies }).given(requested, accepted).stands();
    expect(view.deadlines.map(({ rung, dueAt }) => [rung, dueAt])).toEqual([
      ['completion', '2026-03-04T10:00:00.000Z'],
      ['completionEscalation', '2026-03-05T10:00:00.000Z'],
    ]);
  });

  it.each([
    ['refused', [refused]],
    ['completed', [accepted, completed]],
    ['failed', [accepted, failed]],
    ['withdrawn', [withdrawn]],
  ] as const)('stays quiet once it is %s', async (_, acts) => {
    const outcome = await given(requested, ...acts).stands();
    expect(await until(outcome, later)).toHaveLength(1 + acts.length);
  });
});

describe(titled('4.a'), () => {
  it('hands over to service report management, with the incident it is about', async () => {
    const outcome = await given(requested).stands();
    expect(outcome.view.state).toBe('requested');
    expect(effectsOf(outcome)).toEqual([
      { type: 'handOverServiceReport', payload: { subject: 'Outage of 2 March', incident: 'incident/default/1' } },
    ]);
  });

  it.each([
    ['accepted', [accepted]],
    ['refused', [refused]],
    ['completed', [accepted, completed]],
    ['failed', [accepted, failed]],
  ] as const)('is %s, with the reference it has there', async (state, acts) => {
    const { view } = await given(requested).accepts(...acts);
    expect(view).toMatchObject({ state, record: { reference } });
  });

  it('is withdrawn until it has ended, and the other side is told', async () => {
    const outcome = await given(requested, accepted).accepts(withdrawn);
    expect(outcome.view.state).toBe('withdrawn');
    expect(effectsOf(outcome)).toEqual([{ type: 'takeBackServiceReport', payload: { reference } }]);
    expect((await given(requested, accepted, completed).refuses(withdrawn)).state).toBe('completed');
  });

  it('is not completed before it is accepted, nor answered by who asked', async () => {
    await given(requested).refuses(completed);
    expect((await given(requested).refuses(by(tier1, accepted))).reasons).toMatchObject([{ requirement: '4.a' }]);
  });
});
