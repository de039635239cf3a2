import { describe, expect, it } from 'vitest';
import * as acts from '../../rehearsal/acts.suite.ts';
import { act, at, by, type Act } from '../../rehearsal/acts.suite.ts';
import { toClosed, toDiagnosis, toHotline } from '../../rehearsal/passages.suite.ts';
import { companyManagement, customer, developer } from '../../rehearsal/people.suite.ts';
import { effectsOf, given, givenWritten, region } from '../../rehearsal/rehearsal.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';
import * as visits from '../../rehearsal/visitActs.suite.ts';
import { toVisit } from '../../rehearsal/visitPassages.suite.ts';

const mine = (...steps: readonly Act[]): readonly Act[] => steps.map((step) => by(developer, step));
const withDevelopers = [...toDiagnosis(), acts.toDevelopers];
const solvedByThem = [...withDevelopers, ...mine(acts.causeFound, acts.proposed, acts.agreed, acts.applied)];

describe(titled('3.3.a'), () => {
  const onTheRoad = [
    ...toVisit(),
    visits.visitPrepared,
    at('2026-03-03T08:30:00+08:00', by(developer, visits.departed)),
  ];
  const there = at('2026-03-03T09:30:00+08:00', by(developer, visits.arrived));

  it('lets tier 2 go, look for the cause at the customer’s, and solve it there', async () => {
    const steps = mine(visits.onSiteDiagnosis, acts.proposed, acts.agreed, acts.applied, visits.left);
    const outcome = await givenWritten(...onTheRoad, there).accepts(...steps);
    expect(outcome.view.record).toMatchObject({ visitsMade: 1 });
    expect(outcome.entries.slice(-5).map(({ entry }) => entry.actor.id)).toEqual(Array(5).fill('wang'));
  });

  it('refuses who was not sent, and where nobody is', async () => {
    expect(await given(...onTheRoad).refuses(by(companyManagement, visits.arrived))).toMatchObject({
      kind: 'condition',
      requirement: '5.7.a',
    });
    expect(await given(...withDevelopers).refuses(there)).toMatchObject({ kind: 'state' });
  });

  it('needs no visit for what they solve from afar', async () => {
    expect((await given(...solvedByThem).stands()).view.record).toMatchObject({ visitsMade: 0 });
  });
});

describe(titled('3.3.b'), () => {
  it('lets tier 2 consult, diagnose and restore, by a workaround first where it is quicker', async () => {
    const steps = mine(acts.causeFound, acts.workaroundProposed, acts.agreed, acts.workaroundApplied);
    const outcome = await givenWritten(...withDevelopers).accepts(...steps);
    expect(outcome.view.record).toMatchObject({ solvedBy: 'tier2RD' });
    expect(region(outcome, 'stage')).toEqual({ solution: 'applied' });
  });

  it('refuses it to tier 1 while tier 2 has the incident, and to the customer', async () => {
    expect(await given(...withDevelopers).refuses(acts.causeFound)).toMatchObject({
      kind: 'condition',
      requirement: '1.l',
    });
    expect(await given(...withDevelopers).refuses(by(customer, acts.causeFound))).toMatchObject({ kind: 'role' });
  });

  it('leaves it to tier 1 while nothing was handed over', async () => {
    expect(await given(...toDiagnosis()).refuses(by(developer, acts.causeFound))).toMatchObject({ kind: 'condition' });
  });
});

describe(titled('3.3.d'), () => {
  it('takes tier 2’s own account of its steps', async () => {
    const outcome = await givenWritten(...solvedByThem).accepts(by(developer, acts.documented));
    expect(outcome.entries.at(-1)?.entry).toMatchObject({
      actor: { id: 'wang' },
      command: { payload: { steps: '1. Renew. 2. Reload.' } },
    });
  });

  it('asks no confirmation before it is there', async () => {
    const { kind, reasons } = await given(...solvedByThem).refuses(acts.confirmationAsked);
    expect(kind).toBe('obligation');
    expect(reasons).toMatchObject([{ requirement: '3.2.f', obligation: { id: 'documentation' } }]);
  });

  it('refuses one without a word, and one before anything was solved', async () => {
    await expect(
      given(...solvedByThem).accepts(act('documentResolution', { steps: ' ' }, developer)),
    ).rejects.toMatchObject({ code: 'invalid-command' });
    expect(await given(...withDevelopers).refuses(by(developer, acts.documented))).toMatchObject({ kind: 'state' });
  });
});

describe(titled('3.3.f'), () => {
  const escalated = act('escalateIncident', { reason: 'Two more hospitals' });

  it.each([
    ['R&D', withDevelopers, developer],
    [
      'company management',
      [...toHotline(), act('handOverToManagement', { ground: 'beyondAbility', reason: 'Theirs' })],
      companyManagement,
    ],
  ] as const)('lets %s tell the department manager, and leaves the incident where it is', async (_, before, person) => {
    const { view } = await givenWritten(...before).stands();
    const outcome = await givenWritten(...before).accepts(by(person, escalated));
    expect(effectsOf(outcome)).toEqual([{ type: 'notifyDepartmentManager', payload: { ground: 'escalated' } }]);
    expect(outcome.view.state).toEqual(view.state);
    expect(outcome.view.record).toMatchObject({ escalations: 1 });
  });

  it('refuses it to the customer, without a reason, and once it is closed', async () => {
    expect(await given(...withDevelopers).refuses(by(customer, escalated))).toMatchObject({
      kind: 'role',
      requirement: '3.2.d',
    });
    await expect(
      given(...withDevelopers).accepts(act('escalateIncident', {} as never, developer)),
    ).rejects.toMatchObject({ code: 'invalid-command' });
    expect(await given(...toClosed).refuses(by(developer, escalated))).toMatchObject({ kind: 'guard' });
  });
});
