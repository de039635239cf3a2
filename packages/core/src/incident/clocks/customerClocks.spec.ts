import { describe, expect, it } from 'vitest';
import {
  accepted,
  act,
  applied,
  at,
  by,
  emailed,
  majorUrgentFault,
  minorFault,
  rejected,
  telephoned,
  workaroundApplied,
} from '../../rehearsal/acts.suite.ts';
import { toAgreement, toConfirmation, toRecording } from '../../rehearsal/passages.suite.ts';
import { developer } from '../../rehearsal/people.suite.ts';
import { given, practise } from '../../rehearsal/rehearsal.suite.ts';
import { later, rungs, tidings } from '../../rehearsal/timing.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';

const written = act('reportIncident', { channel: 'email', symptom: 'HIS 登录后白屏' });
const estimated = (priorityEstimate: 'high' | 'medium' | 'low') => act('completeIntake', { priorityEstimate });

describe(titled('1.a'), () => {
  it.each([
    ['high', '2026-03-02T01:15:00.000Z', '2026-03-02T05:00:00.000Z'],
    ['medium', '2026-03-02T01:30:00.000Z', '2026-03-02T10:00:00.000Z'],
    ['low', '2026-03-02T02:00:00.000Z', '2026-03-04T10:00:00.000Z'],
  ] as const)(
    'times response and resolution from the report on, by an estimate of %s',
    async (priority, response, resolution) => {
      const outcome = await given(written).accepts(estimated(priority));
      expect(rungs(outcome, 'response')).toMatchObject({ breach: response });
      expect(rungs(outcome, 'resolution')).toMatchObject({ breach: resolution });
    },
  );

  it('takes the medium target while nobody has estimated the priority', async () => {
    expect(rungs(await given(written).stands(), 'resolution')).toMatchObject({ breach: '2026-03-02T10:00:00.000Z' });
  });

  it('follows the priority once the incident is classified, the time used included', async () => {
    const outcome = await given(...toRecording).accepts(at('2026-03-02T12:00:00+08:00', minorFault));
    expect(rungs(outcome, 'resolution')).toEqual({
      warning75: '2026-03-04T03:00:00.000Z',
      warning90: '2026-03-04T07:36:00.000Z',
      breach: '2026-03-04T10:00:00.000Z',
    });
    expect(outcome.view.record).toMatchObject({ clocks: { resolution: { calendar: 'working', targets: [{}, {}] } } });
  });

  it('no longer minds the estimate once the incident is classified', async () => {
    const outcome = await given(emailed, accepted, act('recordDetails', { description: 'White' }), minorFault).accepts(
      estimated('high'),
    );
    expect(rungs(outcome, 'resolution')).toMatchObject({ breach: '2026-03-04T10:00:00.000Z' });
  });

  it('warns the tier that has it, then tells the incident manager, each once', async () => {
    const outcome = await given(emailed).stands();
    expect(tidings(await later(outcome, '2026-03-03T09:00:00+08:00'))).toEqual([
      '03-02T01:11 warnOfClock responseDueSoon tier1',
      '03-02T01:13 warnOfClock responseDueSoon tier1',
      '03-02T01:15 breachClock responseBreached',
      '03-02T04:00 warnOfClock resolutionDueSoon tier1',
      '03-02T04:36 warnOfClock resolutionDueSoon tier1',
      '03-02T05:00 breachClock resolutionBreached',
    ]);
  });

  it('puts a breach on record with its true due time, and leaves it there', async () => {
    const outcome = await given(emailed).accepts(at('2026-03-02T09:40:00+08:00', accepted));
    expect(outcome.view.record).toMatchObject({
      clocks: {
        response: {
          breachedAt: '2026-03-02T01:15:00.000Z',
          stopped: { at: '2026-03-02T01:40:00.000Z', how: 'completed' },
        },
      },
    });
    expect(await outcome.desk.count({ where: { response: 'breached' } })).toBe(1);
  });

  it('stays quiet about a response in time: a call that was answered, a report that was accepted', async () => {
    for (const acts of [[telephoned], [emailed, at('2026-03-02T09:10:00+08:00', accepted)]]) {
      const outcome = await given(...acts).stands();
      expect(rungs(outcome, 'response')).toEqual({});
      expect(tidings(await later(outcome, '2026-03-02T09:30:00+08:00'))).toEqual([]);
      expect(await outcome.desk.count({ where: { response: 'met' } })).toBe(1);
    }
  });

  it('stays quiet once the service is restored, by a workaround too', async () => {
    for (const end of [applied, workaroundApplied]) {
      const outcome = await given(...toAgreement()).accepts(end);
      expect(rungs(outcome, 'resolution')).toEqual({});
      expect(await outcome.desk.count({ where: { resolution: 'met' } })).toBe(1);
    }
  });

  it('answers a response to what is turned away, and counts no resolution', async () => {
    const { view, desk } = await given(emailed).accepts(act('turnAway', { reason: 'Not under contract' }));
    expect(view.record).toMatchObject({ respondedAt: '2026-03-02T01:00:00.000Z' });
    expect(await desk.count({ where: { response: 'met', resolution: 'cancelled' } })).toBe(1);
  });

  it('freezes the cycle when the resolution is rejected, and times the next from nothing', async () => {
    const { view, desk } = await given(...toConfirmation).accepts(at('2026-03-05T10:00:00+08:00', rejected));
    expect(view.record).toMatchObject({
      earlierClocks: [
        { clock: 'resolution', cycle: 1, stopped: { how: 'completed' }, frozenAt: '2026-03-05T02:00:00.000Z' },
      ],
      clocks: { resolution: { cycle: 2, startedAt: '2026-03-05T02:00:00.000Z', stopped: null } },
    });
    expect(await desk.count({ where: { response: 'met', resolution: 'running' } })).toBe(1);
  });

  it('takes targets and warnings from the policy', async () => {
    const resolution = { minutes: 60, calendar: 'always' } as const;
    const policy = { targets: { high: { resolution }, medium: { resolution } }, clocks: { warnAt: [0.5] } };
    const outcome = await practise({ policy }).given(written).stands();
    expect(rungs(outcome, 'resolution')).toEqual({
      warning50: '2026-03-02T01:30:00.000Z',
      breach: '2026-03-02T02:00:00.000Z',
    });
    const thrice = await practise({ policy: { clocks: { warnAt: [0.25, 0.5, 0.75] } } })
      .given(written)
      .stands();
    expect(Object.keys(rungs(thrice, 'resolution')).sort()).toEqual(['breach', 'warning25', 'warning50', 'warning75']);
    const silent = await practise({ policy: { clocks: { warnAt: [] } } })
      .given(written)
      .stands();
    expect(Object.keys(rungs(silent, 'resolution'))).toEqual(['breach']);
  });

  it('finds incidents by what is due of them, and by how their clocks stand', async () => {
    const { desk } = await given(written).stands();
    const dueToday = { resolutionDueAt: { before: '2026-03-02T18:00:01+08:00' } } as const;
    expect(await desk.count({ where: { ...dueToday, response: 'running' } })).toBe(1);
    expect(await desk.count({ where: { responseDueAt: { before: '2026-03-02T09:30:00+08:00' } } })).toBe(0);
  });

  it('refuses that anybody but the clock breaches or warns', async () => {
    for (const type of ['breachClock', 'warnOfClock']) {
      const sent = by(developer, act(type as never, { clock: 'response', rung: 'warning75' } as never));
      await expect(given(emailed).accepts(sent)).rejects.toMatchObject({ code: 'invalid-command' });
    }
  });
});

describe(titled('5.2.e'), () => {
  const raised = act('reclassifyIncident', {
    classification: (majorUrgentFault.payload as { classification: never }).classification,
    reason: 'All wards',
  });

  it('is breached once, at the correction, where the new target is past by then', async () => {
    const outcome = await given(...toRecording, minorFault).accepts(at('2026-03-02T14:00:00+08:00', raised));
    const [breach, ...others] = tidings(outcome.entries).filter((line) => line.includes('esolution'));
    expect(breach).toBe('03-02T06:00 breachClock resolutionBreached');
    expect(others).toEqual([]);
  });

  it('keeps the time used where the target moves away', async () => {
    const lowered = { ...raised, payload: { ...raised.payload, ...minorFault.payload } };
    const outcome = await given(...toRecording, majorUrgentFault).accepts(at('2026-03-02T11:00:00+08:00', lowered));
    expect(rungs(outcome, 'resolution')).toMatchObject({ breach: '2026-03-04T10:00:00.000Z' });
  });

  it('keeps a breach on record, and promises nothing anew', async () => {
    const lowered = { ...raised, payload: { ...raised.payload, ...minorFault.payload } };
    const outcome = await given(...toRecording, majorUrgentFault).accepts(at('2026-03-02T16:00:00+08:00', lowered));
    expect(outcome.view.record).toMatchObject({ clocks: { resolution: { breachedAt: '2026-03-02T05:00:00.000Z' } } });
    expect(rungs(outcome, 'resolution')).toEqual({});
  });
});
