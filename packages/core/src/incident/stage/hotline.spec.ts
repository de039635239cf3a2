import { describe, expect, it } from 'vitest';
import {
  act,
  applied,
  backedUp,
  by,
  consultation,
  guidanceStarted,
  guided,
  majorFault,
  minorFault,
  toDevelopers,
} from '../../rehearsal/acts.suite.ts';
import { toHotline, toRecording } from '../../rehearsal/passages.suite.ts';
import { developer, tier1 } from '../../rehearsal/people.suite.ts';
import { given, practise, region } from '../../rehearsal/rehearsal.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';

describe(titled('5.3.a'), () => {
  it('records the articles consulted with every attempt', async () => {
    const { entries, view } = await given(...toHotline(), guided).accepts(guided);
    expect(view.record).toMatchObject({ guidanceAttempts: 2 });
    expect(entries.at(-1)?.entry.command.payload).toMatchObject({ articles: ['KB-12'] });
  });

  it.each([
    ['a consultation', consultation],
    ['a minor fault', minorFault],
  ])('solves %s by telephone, with nobody sent anywhere', async (_, classification) => {
    const outcome = await given(...toHotline(classification), guided).accepts(applied);
    expect(region(outcome, 'stage')).toEqual({ solution: 'applied' });
    expect(outcome.view.record).toMatchObject({ solvedBy: 'tier1', handlingEndedAt: '2026-03-02T01:00:00.000Z' });
  });

  it('refuses to call it solved by telephone without guidance on record', async () => {
    expect(await given(...toHotline()).refuses(applied)).toMatchObject({ requirement: '5.4.a' });
  });

  it('refuses guidance before recording has ended', async () => {
    expect(await given(...toRecording).refuses(guided)).toMatchObject({ kind: 'state' });
    expect(await given(...toRecording).refuses(guidanceStarted)).toMatchObject({ requirement: '5.2.b' });
  });

  it('is the work of tier 1, and only while tier 1 has the incident', async () => {
    expect(await given(...toHotline()).refuses(by(developer, guided))).toMatchObject({ kind: 'role' });
    const away = given(...toHotline(), guided, toDevelopers);
    expect(await away.refuses(by(tier1, guided))).toMatchObject({ kind: 'condition', requirement: '1.l' });
  });
});

describe(titled('5.9.c'), () => {
  it('lets a major fault be solved by telephone once its data is safe', async () => {
    await given(...toHotline(majorFault), guided, backedUp).accepts(applied);
  });

  it('refuses it by telephone too, and no policy waives it', async () => {
    const controls = { '5.2.d': false, '5.5.d': false, '5.14.c': false };
    const { given: lenient } = practise({ policy: { controls } });
    for (const desk of [given, lenient])
      expect(await desk(...toHotline(majorFault), guided).refuses(applied)).toMatchObject({ requirement: '5.9.c' });
  });

  it('asks nothing of a fault graded low', async () => {
    await given(...toHotline(), guided).accepts(applied);
  });

  it('wants to know what was backed up, and where it lies', async () => {
    const vague = act('recordBackup', { what: 'everything' } as never);
    await expect(given(...toHotline(majorFault)).accepts(vague)).rejects.toMatchObject({ code: 'invalid-command' });
  });
});
