import { describe, expect, it } from 'vitest';
import * as acts from '../../rehearsal/acts.suite.ts';
import { act, by, type Act } from '../../rehearsal/acts.suite.ts';
import {
  settled,
  toAgreement,
  toApplied,
  toClosed,
  toConfirmation,
  toDiagnosis,
  toHotline,
  toRecording,
  toRemote,
} from '../../rehearsal/passages.suite.ts';
import { colleague, customer, developer, incidentManager, vendor } from '../../rehearsal/people.suite.ts';
import { practise, type Outcome } from '../../rehearsal/rehearsal.suite.ts';
import { another, give, placeOf } from '../../rehearsal/several.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';

const reason = 'The same switch';
const adopted = act('adoptSolution', {});
type Settings = Parameters<typeof practise>[0];

interface Family {
  readonly parent: Outcome;
  readonly child: string;
}

/** A parent and its child, after what was done to each before they were linked. */
const family = async (ofParent: readonly Act[], ofChild: readonly Act[], settings: Settings = {}): Promise<Family> => {
  const parent = await practise(settings)
    .given(...ofParent)
    .stands();
  const child = await another(parent, 'child', ...ofChild.slice(1));
  await give(parent, child, act('linkToParent', { parent: parent.id, reason }));
  return { parent, child };
};
const onParent = async ({ parent }: Family, ...done: readonly Act[]) => {
  for (const one of done) {
    const receipt = await give(parent, parent.id, one);
    if (receipt.outcome !== 'accepted') throw new Error(JSON.stringify(receipt));
  }
};
const childOf = ({ parent, child }: Family) => parent.desk.read(child);
const stageOf = async (both: Family) => placeOf(await childOf(both), 'stage');
/** What those who have the child were told of its parent. */
const toldOf = async ({ parent, child }: Family) =>
  (await parent.desk.journal(child))
    .flatMap(({ entry }) => entry.effects)
    .flatMap(({ payload }) => (payload as { ground: string }).ground)
    .filter((ground) => typeof ground === 'string' && ground.startsWith('parent'));

const classifiedOnly = [...toRecording, acts.minorFault];
const solves = [acts.causeFound, acts.proposed, acts.agreed, acts.applied];
const worksAround = [acts.workaroundProposed, acts.agreed, acts.workaroundApplied];
const asks = [acts.documented, acts.confirmationAsked];

describe(`edge case 30, ${titled('PR.c')}: the parent is solved, its children are elsewhere`, () => {
  it.each([
    ['recording, classified', classifiedOnly],
    ['hotline', toHotline()],
    ['diagnosis', toDiagnosis()],
    ['solution, proposed', [...toDiagnosis(), acts.causeFound, acts.proposed]],
    ['solution, agreed', toAgreement()],
  ])('restores service in %s, with what was applied in the parent', async (_, before) => {
    const both = await family(toDiagnosis(), before);
    await onParent(both, ...solves);
    expect(await childOf(both)).toMatchObject({
      state: { stage: { solution: 'applied' }, followUp: 'owed' },
      record: {
        handlingEndedAt: '2026-03-02T01:00:00.000Z',
        ...{ solvedBy: 'tier1', appliedBy: 'li', usesWorkaround: false, agreement: null },
        clocks: { resolution: { stopped: { how: 'completed' } } },
      },
    });
    expect(await toldOf(both)).toEqual(['parentSolved']);
  });

  it.each([
    ['reception', [acts.telephoned], 'reception'],
    ['recording, not classified', toRecording, 'recording'],
    ['remote work', toRemote(), { remote: 'consented' }],
  ])('tells those who have it in %s, and moves nothing', async (_, before, stands) => {
    const both = await family(toDiagnosis(), before);
    await onParent(both, ...solves);
    expect(await stageOf(both)).toEqual(stands);
    expect(await toldOf(both)).toEqual(['parentSolved']);
    expect((await childOf(both)).record).toMatchObject({ relations: { parent: { solution: { workaround: false } } } });
  });

  it.each([
    ['applied', toApplied, ['parentAsked']],
    ['confirmation', toConfirmation, []],
    ['closed', toClosed, []],
  ])('leaves one alone that is solved by itself: %s', async (_, before, news) => {
    const parent = await practise()
      .given(...toDiagnosis())
      .stands();
    const child = await another(parent, 'child', ...toHotline().slice(1));
    await give(parent, child, act('linkToParent', { parent: parent.id, reason }));
    for (const one of before.slice(toHotline().length)) await give(parent, child, one);
    const stands = await stageOf({ parent, child });
    await onParent({ parent, child }, ...solves, ...asks);
    expect(await stageOf({ parent, child })).toEqual(stands);
    expect(await toldOf({ parent, child })).toEqual(news);
  });

  it('asks the child’s customer once it is documented in the parent, and nobody else answers for them', async () => {
    const both = await family(toDiagnosis(), toHotline());
    await onParent(both, ...solves, ...asks);
    expect(await childOf(both)).toMatchObject({
      state: { stage: 'confirmation' },
      record: { documentation: { at: '2026-03-02T01:00:00.000Z' }, confirmation: null },
    });
    await onParent(both, acts.confirmed, ...settled, acts.closed);
    expect(await stageOf(both)).toBe('confirmation');
    const { parent, child } = both;
    expect(await give(parent, child, by(customer, acts.rejected))).toMatchObject({ outcome: 'accepted' });
    expect(await childOf(both)).toMatchObject({
      state: { stage: 'diagnosis', followUp: 'notOwed' },
      record: { cycle: 2, relations: { parent: { solution: null, adoptedAt: null } } },
    });
  });

  it('is closed like any other: its own confirmation, archive, configuration and knowledge', async () => {
    const both = await family(toDiagnosis(), toHotline());
    await onParent(both, ...solves, ...asks);
    const { parent, child } = both;
    for (const one of [acts.confirmed, ...settled, acts.closed])
      expect(await give(parent, child, one)).toMatchObject({ outcome: 'accepted' });
    expect(await stageOf(both)).toEqual({ closed: 'ended' });
    expect(await parent.desk.verify(child)).toMatchObject({ sound: true });
  });

  it('leaves the cause behind a workaround to the parent', async () => {
    const both = await family([...toDiagnosis(), acts.toDevelopers], toHotline());
    await onParent(both, ...worksAround.map((one) => by(developer, one)));
    expect((await childOf(both)).record).toMatchObject({ usesWorkaround: true, solvedBy: 'tier2RD', rootCause: null });
    expect((await both.parent.desk.read(both.parent.id)).record).toMatchObject({ rootCause: { standing: 'open' } });
    expect(await toldOf(both)).toEqual(['parentWorkedAround']);
  });

  it('has nobody rate what they applied in the parent (5.14.b)', async () => {
    const both = await family(toDiagnosis(), toHotline());
    await onParent(both, ...solves, ...asks);
    const { parent, child } = both;
    expect(await give(parent, child, { ...acts.confirmed, by: acts.applied.by })).toMatchObject({
      outcome: 'refused',
      requirement: '5.14.b',
    });
  });
});

describe(`edge case 30, ${titled('PR.c')}: a child that comes later`, () => {
  it.each([
    ['applied', toApplied, { solution: 'applied' }],
    ['asked to confirm', toConfirmation, 'confirmation'],
  ])('has the solution that stands at once: parent %s', async (_, ofParent, stands) => {
    const both = await family(ofParent, classifiedOnly);
    expect(await stageOf(both)).toEqual(stands);
    expect((await childOf(both)).record).toMatchObject({ relations: { parent: { standing: 'linked' } } });
  });

  it('takes it by hand where it was not ready when it was told', async () => {
    const both = await family(toConfirmation, toRecording);
    const { parent, child } = both;
    expect(await stageOf(both)).toBe('recording');
    expect(await give(parent, child, adopted)).toMatchObject({ outcome: 'refused', requirement: '5.2.b' });
    await give(parent, child, acts.minorFault);
    expect(await give(parent, child, by(vendor, adopted))).toMatchObject({ outcome: 'refused', requirement: '1.l' });
    expect(await give(parent, child, adopted)).toMatchObject({ outcome: 'accepted' });
    expect(await give(parent, child, act('askWithParent', {}))).toMatchObject({ outcome: 'accepted' });
    expect(await stageOf(both)).toBe('confirmation');
  });

  it('has none where the parent is not solved, or no longer', async () => {
    const both = await family([...toConfirmation, acts.rejected], toHotline());
    expect(await stageOf(both)).toBe('hotline');
    expect(await give(both.parent, both.child, adopted)).toMatchObject({
      reasons: [{ requirement: 'PR.c', guard: 'solutionStands' }],
    });
  });
});

describe(`edge case 30, ${titled('5.9.c')}: a grave child`, () => {
  it('goes along with a parent that was backed up, whose backup counts here', async () => {
    const both = await family(toAgreement(acts.majorFault), toHotline(acts.majorFault));
    await onParent(both, acts.backedUp, acts.applied);
    expect(await stageOf(both)).toEqual({ solution: 'applied' });
    expect((await childOf(both)).obligations.find(({ id }) => id === 'backup')).toMatchObject({
      standing: 'discharged',
    });
  });

  it('does not where nothing was backed up, and says so: those who have it are told', async () => {
    const both = await family(toAgreement(), toHotline(acts.majorFault));
    await onParent(both, acts.applied);
    expect(await stageOf(both)).toBe('hotline');
    expect(await toldOf(both)).toEqual(['parentSolved']);
    const { parent, child } = both;
    expect(await give(parent, child, adopted)).toMatchObject({ outcome: 'refused', requirement: '5.9.c' });
    await give(parent, child, acts.backedUp);
    expect(await give(parent, child, adopted)).toMatchObject({ outcome: 'accepted' });
  });
});

describe(`edge case 30, ${titled('3.2.f')}: the parent’s documentation is the child’s`, () => {
  const asksWithParent = act('askWithParent', {});

  it('asks nobody before the parent is documented, nor where the child was solved by itself', async () => {
    const both = await family(toDiagnosis(), toHotline());
    await onParent(both, ...solves);
    const { parent, child } = both;
    expect(await stageOf(both)).toEqual({ solution: 'applied' });
    expect(await give(parent, child, asksWithParent)).toMatchObject({ outcome: 'refused', requirement: '3.2.f' });
    const alone = await family(toDiagnosis(), toHotline());
    for (const one of toApplied.slice(toHotline().length)) await give(alone.parent, alone.child, one);
    await onParent(alone, ...solves, ...asks);
    expect(await stageOf(alone)).toEqual({ solution: 'applied' });
    expect(await give(alone.parent, alone.child, asksWithParent)).toMatchObject({ requirement: '3.2.f' });
  });
});

describe(`edge case 30, ${titled('1.l')}: who decides that a child goes along`, () => {
  it('is who has it, the incident manager, or the parent itself, and nobody else', async () => {
    const policy = { family: { cascade: { solved: { open: 'told' } } } } as const;
    const solved = async () => {
      const both = await family(toDiagnosis(), toHotline(), { policy });
      await onParent(both, ...solves);
      return both;
    };
    const { parent, child } = await solved();
    for (const other of [developer, vendor])
      expect(await give(parent, child, by(other, adopted))).toMatchObject({ outcome: 'refused', requirement: '1.l' });
    expect(await give(parent, child, by(incidentManager, adopted))).toMatchObject({ outcome: 'accepted' });
    const again = await solved();
    expect(await give(again.parent, again.child, adopted)).toMatchObject({ outcome: 'accepted' });
  });
});

describe(`edge case 30, ${titled('PR.c')}: the parent is reopened, closed, or ends otherwise`, () => {
  it('tells those who have the child that the parent is back at work; the child’s customer decides for themselves', async () => {
    const both = await family(toDiagnosis(), toHotline());
    await onParent(both, ...solves, ...asks, acts.rejected);
    expect(await stageOf(both)).toBe('confirmation');
    expect(await toldOf(both)).toEqual(['parentSolved', 'parentAsked', 'parentReopened']);
    expect(await give(both.parent, both.child, acts.confirmed)).toMatchObject({ outcome: 'accepted' });
  });

  it('solves a child anew that went back to work with its parent', async () => {
    const both = await family(toDiagnosis(), toHotline());
    await onParent(both, ...solves, ...asks, acts.rejected);
    await give(both.parent, both.child, acts.rejected);
    await onParent(both, ...solves);
    expect(await childOf(both)).toMatchObject({ state: { stage: { solution: 'applied' } }, record: { cycle: 2 } });
  });

  it('tells who has an open child that the parent is closed', async () => {
    const both = await family(toConfirmation, toRecording);
    await onParent(both, acts.confirmed, ...settled, acts.closed);
    expect(await stageOf(both)).toBe('recording');
    expect((await toldOf(both)).at(-1)).toBe('parentClosed');
  });

  it.each([
    ['withdrawn', acts.withdrawn],
    ['cancelled', acts.cancelled],
  ])('parts where the parent is %s: the child goes its own way', async (_, end) => {
    const both = await family(toDiagnosis(), toHotline());
    await onParent(both, end);
    expect(await childOf(both)).toMatchObject({ state: { stage: 'hotline' }, record: { relations: { parent: null } } });
    expect(await toldOf(both)).toEqual(['parentEnded']);
    expect(await both.parent.desk.read(both.parent.id)).toMatchObject({
      state: { children: 'none' },
      record: { relations: { children: [] } },
    });
  });

  it('parts where the parent turns out to be a duplicate', async () => {
    const both = await family(toDiagnosis(), toHotline());
    const main = await another(both.parent, 'main', acts.accepted);
    await onParent(both, act('mergeIncident', { into: main, reason }));
    expect((await childOf(both)).record).toMatchObject({ relations: { parent: null } });
  });

  it('notes what it is told by an incident it has parted from', async () => {
    const both = await family(toDiagnosis(), toHotline());
    const { parent, child } = both;
    const apart = act('unlinkFromParent', { reason });
    await parent.desk.execute({
      type: apart.type,
      payload: apart.payload,
      actor: apart.by,
      instanceId: child,
    } as never);
    // The parent is told later than it is solved.
    await parent.desk.execute({ ...told(acts.withdrawn), instanceId: parent.id } as never);
    await parent.desk.tick();
    expect(await stageOf(both)).toBe('hotline');
    expect(await toldOf(both)).toEqual([]);
    expect(await parent.desk.verify(child)).toMatchObject({ sound: true });
  });
});

const told = ({ type, payload, by: actor }: Act) => ({ type, payload, actor });

describe(`edge case 30, ${titled('PR.c')}: the cascade is policy`, () => {
  it('only tells where policy says so, and a person can still go along', async () => {
    const policy = { family: { cascade: { solved: { open: 'told' } } } } as const;
    const both = await family(toDiagnosis(), toHotline(), { policy });
    await onParent(both, ...solves);
    expect(await stageOf(both)).toBe('hotline');
    expect(await toldOf(both)).toEqual(['parentSolved']);
    expect(await give(both.parent, both.child, adopted)).toMatchObject({ outcome: 'accepted' });
  });

  it('says nothing where policy says nothing, and knows of it all the same', async () => {
    const policy = { family: { cascade: { workedAround: { open: 'nothing' } } } } as const;
    const both = await family(toDiagnosis(), toHotline(), { policy });
    await onParent(both, ...worksAround);
    expect(await stageOf(both)).toBe('hotline');
    expect(await toldOf(both)).toEqual([]);
    expect((await childOf(both)).record).toMatchObject({ relations: { parent: { solution: { workaround: true } } } });
  });

  it('asks the child’s customer by hand where policy says so', async () => {
    const policy = { family: { cascade: { asked: { solved: 'told' } } } } as const;
    const both = await family(toDiagnosis(), toHotline(), { policy });
    await onParent(both, ...solves, ...asks);
    expect(await stageOf(both)).toEqual({ solution: 'applied' });
    const { parent, child } = both;
    for (const one of [by(colleague, acts.documented), acts.confirmationAsked])
      expect(await give(parent, child, one)).toMatchObject({ outcome: 'accepted' });
  });
});
