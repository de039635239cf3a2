import { describe, expect, it } from 'vitest';
import { reopened } from '../../../rehearsal/acts.suite.ts';
import { toClosed } from '../../../rehearsal/passages.suite.ts';
import { given, givenWritten, practise, region } from '../../../rehearsal/rehearsal.suite.ts';
import { titled } from '../../../rehearsal/titled.suite.ts';

// Closed on Monday, 2 March 2026: the tenth working day after it is Monday the 16th.
describe(titled('5.13.b'), () => {
  it('reopens within ten working days, in a new cycle', async () => {
    const outcome = await given(...toClosed).accepts({ ...reopened, at: '2026-03-16T17:59:59.999+08:00' });
    expect(outcome.view.state).toMatchObject({ stage: 'diagnosis', followUp: 'notOwed' });
    expect(outcome.view.record).toMatchObject({ cycle: 2, closedAt: null });
  });

  it('refuses it afterwards, whether a worker ran or not', async () => {
    const refusal = await given(...toClosed).refuses({ ...reopened, at: '2026-03-16T18:00:00+08:00' });
    expect(refusal).toMatchObject({ kind: 'state', state: { stage: { closed: 'settled' } } });
  });

  it('reckons with the days of the policy', async () => {
    const { given: under } = practise({ policy: { reopening: { workingDays: 1 } } });
    const { view } = await under(...toClosed).stands();
    expect(view.deadlines.find(({ id }) => id === 'reopening')?.dueAt).toBe('2026-03-03T10:00:00.000Z');
  });

  it('is closed for good in the written text, where nothing falls due for it', async () => {
    expect(await givenWritten(...toClosed).refuses(reopened)).toMatchObject({ kind: 'reading', requirement: '5.13.b' });
    const outcome = await givenWritten(...toClosed).stands();
    expect(outcome.view.deadlines.map(({ id }) => id)).not.toContain('reopening');
    expect(region(outcome, 'stage')).toEqual({ closed: 'ended' });
  });
});
