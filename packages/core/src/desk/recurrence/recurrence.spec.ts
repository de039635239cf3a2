import { describe, expect, it } from 'vitest';
import {
  act,
  at,
  cancelled,
  consultation,
  judgedHarmless,
  minorFault,
  telephoned,
  accepted,
  type Act,
} from '../../rehearsal/acts.suite.ts';
import { toApplied } from '../../rehearsal/passages.suite.ts';
import { given, practise, type Outcome } from '../../rehearsal/rehearsal.suite.ts';
import { tier1 } from '../../rehearsal/people.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';
import type { DeskCommand } from '../deskCommand.ts';

const of = (organisation: string): Act => ({ ...telephoned, payload: { ...telephoned.payload, organisation } });
const about = (item: string, classified = minorFault): Act => ({
  ...classified,
  payload: { ...classified.payload, item },
});
const judged = [telephoned, accepted, minorFault];

/** Another incident on the same desk. */
const also = async ({ desk, clock }: Outcome, acts: readonly Act[]): Promise<string> => {
  let instanceId: string | undefined;
  for (const { type, payload, by, at: instant } of acts) {
    if (instant !== undefined) clock.advanceTo(instant);
    const address = instanceId === undefined ? { idempotencyKey: `${Math.random()}` } : { instanceId };
    const receipt = await desk.execute({ type, payload, actor: by, ...address } as DeskCommand);
    expect(receipt).toMatchObject({ outcome: 'accepted' });
    ({ instanceId } = receipt);
  }
  return instanceId!;
};
const asked = async (before: readonly (readonly Act[])[], policy = {}) => {
  const first = await practise({ policy })
    .given(...before[0]!)
    .stands();
  let id = first.id;
  for (const acts of before.slice(1)) id = await also(first, acts);
  return { first, id, answer: await first.desk.recurrence(id) };
};

describe(`${titled('5.9.f')}: recurrence from history`, () => {
  it('is proposed at the third of one customer and category within 30 days, itself counted', async () => {
    expect((await asked([judged, judged])).answer).toEqual({
      ...{ ofCustomer: 2, ofItem: 0, withinDays: 30, threshold: 3, proposed: false },
    });
    expect((await asked([judged, judged, judged])).answer).toMatchObject({ ofCustomer: 3, proposed: true });
  });

  it('counts neither another customer, nor another category, nor what was reported sooner', async () => {
    const [there, question] = [
      [of('东湖医院'), accepted, minorFault],
      [telephoned, accepted, consultation],
    ];
    expect((await asked([there, question, judged])).answer).toMatchObject({ ofCustomer: 1 });
    const onTheDay = [at('2026-04-01T09:00:00+08:00', telephoned), accepted, minorFault];
    expect((await asked([judged, onTheDay])).answer).toMatchObject({ ofCustomer: 2 });
    const dayAfter = [at('2026-04-01T09:00:01+08:00', telephoned), accepted, minorFault];
    expect((await asked([judged, dayAfter])).answer).toMatchObject({ ofCustomer: 1 });
  });

  it('is proposed as well for one configuration item, whosever it is', async () => {
    const on = (customer: string, item: string): readonly Act[] => [of(customer), accepted, about(item)];
    const three = [on('东湖医院', 'HIS web'), on('南湖医院', 'HIS web'), on('西湖医院', 'HIS web')];
    expect((await asked(three)).answer).toMatchObject({ ofCustomer: 1, ofItem: 3, proposed: true });
    expect((await asked([...three, on('北湖医院', 'PACS')])).answer).toMatchObject({ ofItem: 1, proposed: false });
  });

  it('leaves out what was no incident at all', async () => {
    expect((await asked([[...judged, cancelled], judged])).answer).toMatchObject({ ofCustomer: 1 });
  });

  it('goes by the numbers of the policy', async () => {
    const policy = { recurrence: { incidents: 2, withinDays: 7 } };
    expect((await asked([judged, judged], policy)).answer).toMatchObject({
      threshold: 2,
      withinDays: 7,
      proposed: true,
    });
  });

  it('knows nothing of what is not classified yet, and is asked of incidents alone', async () => {
    expect((await asked([[telephoned]])).answer).toMatchObject({ ofCustomer: 0, proposed: false });
    const { first } = await asked([[telephoned]]);
    const request = act('requestServiceReport', { subject: 'March', purpose: 'Review' });
    const other = await also(first, [request]);
    await expect(first.desk.recurrence(other)).rejects.toMatchObject({
      code: 'invalid-query',
      issues: [{ path: '/instanceId' }],
    });
    await expect(
      first.desk.recurrence(first.id, { id: 'qian', roles: ['customer'], party: '东湖医院' }),
    ).rejects.toMatchObject({
      code: 'unknown-instance',
    });
    expect(await first.desk.recurrence(first.id, tier1)).toMatchObject({ threshold: 3 });
  });

  it('is kept beside the judgement, as it was answered then', async () => {
    const outcome = await given(...toApplied).accepts(judgedHarmless);
    expect(outcome.entries.at(-1)?.entry.observations['recurrence']?.answer).toEqual({
      ...{ ofCustomer: 1, ofItem: 0, withinDays: 30, threshold: 3, proposed: false },
    });
  });
});

describe(`${titled('3.2.a')}: the same configuration item`, () => {
  it('suggests what was solved of it before, and says why', async () => {
    const other = [of('东湖医院'), accepted, act('recordDetails', { description: 'No list' }), about('HIS web')];
    const { first, id } = await asked([
      [...toApplied.slice(0, 2), about('HIS web'), ...toApplied.slice(3)],
      other.map((one) =>
        one.type === 'reportIncident' ? { ...one, payload: { ...one.payload, symptom: '列表为空' } } : one,
      ),
    ]);
    expect(await first.desk.suggestions(id)).toMatchObject([
      { id: first.id, reasons: expect.arrayContaining([{ because: 'item', item: 'HIS web' }]) as unknown },
    ]);
  });
});
