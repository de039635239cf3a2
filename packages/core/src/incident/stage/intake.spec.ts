import { describe, expect, it } from 'vitest';
import { accepted, act, asked, by, guidanceStarted, intake, minorFault } from '../../rehearsal/acts.suite.ts';
import { toRecording } from '../../rehearsal/passages.suite.ts';
import { customer, organisation } from '../../rehearsal/people.suite.ts';
import { given } from '../../rehearsal/rehearsal.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';

describe(titled('1.b'), () => {
  it.each(['telephone', 'website', 'instantMessage', 'email'] as const)(
    'takes in what comes by %s, and finds it by that',
    async (channel) => {
      const { desk, view } = await given().accepts(act('reportIncident', { channel, ...intake }));
      expect(view.record).toMatchObject({ channel });
      expect(await desk.count({ where: { channel } })).toBe(1);
    },
  );

  it('refuses a report that does not say how it came, and one that came otherwise', async () => {
    for (const payload of [intake, { channel: 'fax', ...intake }])
      await expect(given().accepts(act('reportIncident', payload as never))).rejects.toMatchObject({
        code: 'invalid-command',
        issues: [{ path: '/payload/channel', requirement: '5.1.a' }],
      });
  });

  it('keeps the channel, whatever is completed later', async () => {
    const { view } = await given(by(customer, act('reportIncident', { channel: 'website', organisation }))).accepts(
      accepted,
      act('completeIntake', intake),
    );
    expect(view.record).toMatchObject({ channel: 'website' });
  });
});

describe(titled('5.1.c'), () => {
  const { cause, symptom, priorityEstimate, ...others } = intake;
  const without = act('reportIncident', { channel: 'email', ...others });
  const owed = ['intake.cause', 'intake.symptom', 'intake.priorityEstimate'];

  it('puts cause of the impact, symptom and first priority on record, whenever they are told', async () => {
    for (const before of [[act('reportIncident', { channel: 'email', ...intake })], [without, accepted]]) {
      const outcome = await given(...before).accepts(act('completeIntake', { cause, symptom, priorityEstimate }));
      expect(outcome.view.record).toMatchObject({
        symptom,
        intake: {
          cause: { standing: 'given' },
          symptom: { standing: 'given' },
          priorityEstimate: { standing: 'given' },
        },
      });
    }
  });

  it('does not go on to work while one of the three was not asked for, and names it', async () => {
    const { kind, reasons } = await given(without, accepted, asked, minorFault).refuses(guidanceStarted);
    expect(kind).toBe('obligation');
    expect(reasons.map(({ obligation }) => obligation?.id)).toEqual(owed);
  });

  it('refuses a first priority that is none', async () => {
    const wrong = act('reportIncident', { channel: 'email', ...others, priorityEstimate: 'at once' } as never);
    await expect(given().accepts(wrong)).rejects.toMatchObject({ code: 'invalid-command' });
  });

  it('leaves the priority to the classification: the estimate is kept beside it', async () => {
    const { view } = await given(...toRecording).accepts(minorFault);
    expect(view.record).toMatchObject({ priority: 'low' });
  });
});
