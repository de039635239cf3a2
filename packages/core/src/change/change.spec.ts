import { describe, expect, it } from 'vitest';
import { act, applied, backedUp, causeFound, agreed, majorFault, proposed, type Act } from '../rehearsal/acts.suite.ts';
import { counterpartsOf } from '../rehearsal/counterpart.suite.ts';
import { toAgreement, toDiagnosis } from '../rehearsal/passages.suite.ts';
import { changeManager, developer, tier1 } from '../rehearsal/people.suite.ts';
import {
  effectsOf,
  given,
  givenWritten,
  owedBy,
  practise,
  region,
  type Outcome,
} from '../rehearsal/rehearsal.suite.ts';
import type { ChangeOutcome } from './changeVocabulary.ts';
import { titled } from '../rehearsal/titled.suite.ts';

const proposedWithChange: Act = { ...proposed, payload: { ...proposed.payload, needsChange: true } };
const toNeed = [...toDiagnosis(), causeFound, proposedWithChange, agreed];
const handedOver = act('handOverToChange', {
  class: 'normal',
  description: 'Raise the heap limit',
  selfDeveloped: false,
});
const codeFix = { class: 'emergency', description: 'Close the session', selfDeveloped: true } as const;
const outcome = (what: ChangeOutcome, handOver = 1) =>
  act('recordChangeOutcome', { handOver, outcome: what, reference: 'CHG-7' }, changeManager);

const standing = async ({ desk, id }: Outcome) => (await desk.read(id)).record['change'];
const stage = async (from: Outcome) => region({ ...from, view: await from.desk.read(from.id) }, 'stage');
const reasons = { reason: 'It does not fit this week' };

describe(titled('5.9.d'), () => {
  it('applies nothing that needs a change before change management has implemented it', async () => {
    const refusal = await given(...toNeed).refuses(applied);
    expect(refusal).toMatchObject({ kind: 'obligation', requirement: '5.9.d' });
    expect(refusal.instead.map(({ command }) => command)).toContain('handOverToChange');
    expect(await given(...toNeed, handedOver).refuses(applied)).toMatchObject({ requirement: '5.9.d' });
  });

  it('applies it once it is implemented; a major fault waits for its backup all the same', async () => {
    await given(...toNeed, handedOver, outcome('accepted'), outcome('implemented')).accepts(applied);
    const major = [...toDiagnosis(majorFault), causeFound, proposedWithChange, agreed, handedOver];
    const done = [...major, outcome('implemented')];
    expect(await given(...done).refuses(applied)).toMatchObject({ requirement: '5.9.c' });
    await given(...major, backedUp, outcome('implemented')).accepts(applied);
  });

  it('stays quiet where the solution needs none, and where it is dropped for one that needs none', async () => {
    expect(owedBy(await given(...toAgreement()).accepts(applied))).not.toHaveProperty('change');
    const declined = act('declineSolution', { reason: 'Too long' });
    await given(...toNeed, declined, causeFound, proposed, agreed).accepts(applied);
  });

  it('takes a need that shows only after the agreement', async () => {
    expect(await given(...toAgreement(), handedOver).refuses(applied)).toMatchObject({ requirement: '5.9.d' });
  });

  it.each(['refused', 'failed', 'rolledBack', 'withdrawn', 'timedOut'] as const)(
    'goes back to the diagnosis when it is %s, and tells the tier in charge and the incident manager',
    async (what) => {
      const done = await given(...toNeed, handedOver).accepts(outcome(what));
      expect(region(done, 'stage')).toBe('diagnosis');
      expect(done.view.record).toMatchObject({ agreement: null, change: { standing: what, reference: 'CHG-7' } });
      expect(effectsOf(done)).toEqual(
        expect.arrayContaining([
          { type: 'notifySupport', payload: { tier: 'tier1', ground: 'changeAnswered' } },
          { type: 'notifyIncidentManager', payload: { ground: 'changeNotImplemented' } },
        ]),
      );
      await given(...toNeed, handedOver, outcome(what), causeFound, proposed, agreed).accepts(applied);
    },
  );

  it('knows no way back in the written text', async () => {
    expect(await givenWritten(...toNeed, handedOver).refuses(outcome('failed'))).toMatchObject({
      kind: 'reading',
      requirement: '5.9.d',
    });
    await givenWritten(...toNeed, handedOver, outcome('implemented')).accepts(applied);
  });

  it('is waited for ten working days, and no longer: the other side is told as well', async () => {
    const waiting = await given(...toNeed, handedOver).stands();
    const [change] = await counterpartsOf(waiting, 'change');
    waiting.clock.advanceTo('2026-03-16T17:59:00+08:00');
    await waiting.desk.tick();
    expect(await stage(waiting)).toEqual({ solution: 'awaitingChange' });
    waiting.clock.advanceTo('2026-03-16T18:00:00+08:00');
    await waiting.desk.tick();
    expect(await stage(waiting)).toBe('diagnosis');
    expect(await standing(waiting)).toMatchObject({ standing: 'timedOut' });
    expect((await change!.read()).record['ended']).toMatchObject({ as: 'timedOut' });
    expect(await waiting.desk.stuckEffects()).not.toContainEqual(expect.objectContaining({ lane: 'instance' }));
  });

  it('is only told to the incident manager in the written text, and as many days as the policy says', async () => {
    const policy = { profile: 'written', change: { withinWorkingDays: 1 } } as const;
    const waiting = await practise({ policy })
      .given(...toNeed, handedOver)
      .stands();
    waiting.clock.advanceTo('2026-03-10T09:00:00+08:00');
    await waiting.desk.tick();
    expect(await stage(waiting)).toEqual({ solution: 'awaitingChange' });
    const told = (await waiting.desk.journal(waiting.id)).flatMap(({ entry }) =>
      entry.effects.map(({ payload }) => payload),
    );
    expect(told).toContainEqual({ ground: 'changeTimedOut' });
  });

  it('is for the tier in charge to hand over, and for change management to answer', async () => {
    expect(await given(...toNeed).refuses({ ...handedOver, by: developer })).toMatchObject({ requirement: '1.l' });
    expect(await given(...toNeed, handedOver).refuses({ ...outcome('implemented'), by: tier1 })).toMatchObject({
      kind: 'role',
    });
  });
});

describe(titled('5.9.e'), () => {
  it('carries the class', async () => {
    for (const kind of ['normal', 'major', 'emergency'] as const) {
      const asked = { ...handedOver, payload: { ...handedOver.payload, class: kind } };
      const waiting = await given(...toNeed, asked).stands();
      const [change] = await counterpartsOf(waiting, 'change');
      expect(change?.view).toMatchObject({
        state: 'requested',
        record: { incident: waiting.id, handOver: 1, class: kind },
      });
    }
  });

  it('carries where the code is changed, for a self-developed system', async () => {
    const fix = act('handOverToChange', { ...codeFix, codeReference: 'his!1288' });
    const [change] = await counterpartsOf(await given(...toNeed, fix).stands(), 'change');
    expect(change?.view.record).toMatchObject({ class: 'emergency', codeReference: 'his!1288' });
  });

  it('refuses another class, and to say twice what was handed over', async () => {
    const wrong = { ...handedOver, payload: { ...handedOver.payload, class: 'standard' } };
    await expect(given(...toNeed).accepts(wrong)).rejects.toMatchObject({ code: 'invalid-command' });
    expect(await given(...toNeed, handedOver).refuses(handedOver)).toMatchObject({ requirement: '5.9.e' });
  });
});

describe(titled('3.3.g'), () => {
  it('keeps the reference of the code fix with the incident', async () => {
    const fixed = await given(...toNeed).accepts(act('handOverToChange', { ...codeFix, codeReference: 'his!1288' }));
    expect(fixed.view.record).toMatchObject({ change: { codeReference: 'his!1288', class: 'emergency' } });
  });

  it('refuses a fix of own code that does not say where, and says which requirement asks', async () => {
    await expect(given(...toNeed).accepts({ ...handedOver, payload: codeFix })).rejects.toMatchObject({
      code: 'invalid-command',
      issues: [{ path: '/payload/codeReference', requirement: '5.9.e' }],
    });
  });

  it('asks for none where the code is not ours', async () => {
    expect((await given(...toNeed).accepts(handedOver)).view.record).toMatchObject({ change: { codeReference: null } });
  });
});

describe(titled('4.a'), () => {
  it('is requested, accepted and implemented, each step told to the incident, with the reference', async () => {
    const waiting = await given(...toNeed, handedOver).stands();
    const [change] = await counterpartsOf(waiting, 'change');
    expect(await standing(waiting)).toMatchObject({ standing: 'requested', reference: change!.view.id });
    await change!.give('acceptChange', changeManager);
    expect(await standing(waiting)).toMatchObject({ standing: 'accepted', settledAt: null });
    await change!.give('implementChange', changeManager, { done: 'Heap at 4 GB' });
    expect(await standing(waiting)).toMatchObject({ standing: 'implemented', reference: change!.view.id });
    expect(await stage(waiting)).toEqual({ solution: 'agreed' });
    for (const id of [waiting.id, change!.view.id])
      expect(await waiting.desk.verify(id)).toMatchObject({ sound: true });
  });

  it.each([
    ['refuseChange', [], 'refused'],
    ['failChange', ['acceptChange'], 'failed'],
    ['rollBackChange', ['acceptChange'], 'rolledBack'],
  ] as const)('%s leads the incident somewhere', async (type, before, ended) => {
    const waiting = await given(...toNeed, handedOver).stands();
    const [change] = await counterpartsOf(waiting, 'change');
    for (const step of before) await change!.give(step, changeManager);
    expect(await change!.give(type, changeManager, reasons)).toMatchObject({ outcome: 'accepted' });
    expect(await standing(waiting)).toMatchObject({ standing: ended });
    expect(await stage(waiting)).toBe('diagnosis');
  });

  it('is withdrawn by change management, or by the incident that gave its solution up', async () => {
    const waiting = await given(...toNeed, handedOver).stands();
    const [change] = await counterpartsOf(waiting, 'change');
    await change!.give('withdrawChange', changeManager, { ground: 'notNeeded' });
    expect(await standing(waiting)).toMatchObject({ standing: 'withdrawn' });
    const declined = await given(...toNeed, handedOver, act('declineSolution', { reason: 'Not needed' })).stands();
    const [other] = await counterpartsOf(declined, 'change');
    expect(other?.view.state).toBe('withdrawn');
    expect(await standing(declined)).toMatchObject({ standing: 'withdrawn' });
  });

  it('notes an answer to an earlier hand-over, and one that nobody waits for any more', async () => {
    const again = [...toNeed, handedOver, outcome('failed'), causeFound, proposedWithChange, agreed, handedOver];
    const waiting = await given(...again).stands();
    const late = outcome('implemented', 1);
    const noted = await waiting.desk.execute({
      ...{ type: 'recordChangeOutcome', instanceId: waiting.id, actor: changeManager },
      payload: late.payload as { handOver: 1; outcome: 'implemented'; reference: 'CHG-7' },
    });
    expect(noted).toMatchObject({ outcome: 'noted', reasons: [{ requirement: '4.a' }] });
    expect(await stage(waiting)).toEqual({ solution: 'awaitingChange' });
    expect(await counterpartsOf(waiting, 'change')).toHaveLength(2);
  });

  it('knows under the written text only the way to the implementation', async () => {
    const policies = { change: { profile: 'written' } } as const;
    const waiting = await practise({ policies })
      .given(...toNeed, handedOver)
      .stands();
    const [change] = await counterpartsOf(waiting, 'change');
    expect(await change!.give('refuseChange', changeManager, reasons)).toMatchObject({ kind: 'reading' });
    expect(await change!.give('acceptChange', tier1)).toMatchObject({ outcome: 'refused', kind: 'role' });
  });
});

describe(`${titled('5.9.d')}: a change that has ended`, () => {
  it('ends once: what has ended is withdrawn by nobody, and nothing else is said of it', async () => {
    const waiting = await given(...toNeed, handedOver).stands();
    const [change] = await counterpartsOf(waiting, 'change');
    await change!.give('refuseChange', changeManager, reasons);
    expect(await change!.give('withdrawChange', changeManager, { ground: 'notNeeded' })).toMatchObject({
      outcome: 'noted',
    });
    expect(await change!.give('acceptChange', changeManager)).toMatchObject({
      outcome: 'refused',
      requirement: '5.9.d',
    });
  });
});
