import { describe, expect, it } from 'vitest';
import * as acts from '../../../rehearsal/acts.suite.ts';
import { act, at, by } from '../../../rehearsal/acts.suite.ts';
import { toDiagnosis, toHotline, toRemote } from '../../../rehearsal/passages.suite.ts';
import {
  colleague,
  companyManagement,
  incidentManager,
  projectManager,
  technicalDirector,
  tier1,
} from '../../../rehearsal/people.suite.ts';
import { effectsOf, given, givenWritten, owedBy, practise, region, until } from '../../../rehearsal/rehearsal.suite.ts';
import { supportProject } from '../../../rehearsal/supportProject.suite.ts';
import { titled } from '../../../rehearsal/titled.suite.ts';
import * as visits from '../../../rehearsal/visitActs.suite.ts';
import { toApproval, toRequested, toScheduled } from '../../../rehearsal/visitPassages.suite.ts';

const deputy = { id: 'ma', roles: ['technicalDirector'] };
const away = { absent: 'gao', substitute: 'ma', from: '2026-03-01T00:00:00+08:00', until: '2026-03-08T00:00:00+08:00' };
const { given: givenAbsent } = practise({ substitutes: [away, { ...away, absent: 'liu', substitute: 'sun' }] });
const refused = act('requestDispatch', { remote: 'refused', reason: 'The customer does not want it' });

describe(titled('5.6.a'), () => {
  it('asks the project manager once the telephone did not solve it and remote work is ruled out', async () => {
    const outcome = await given(...toHotline(), acts.guided).accepts(visits.dispatchAsked);
    expect(region(outcome, 'stage')).toEqual({ dispatch: 'requested' });
    expect(effectsOf(outcome)).toContainEqual({
      type: 'notifyProjectManager',
      payload: { ground: 'dispatchRequested' },
    });
    await given(...toRemote(), acts.connected, acts.disconnected).accepts(visits.dispatchAskedAfterSession);
    await given(...toRemote(), acts.consentWithdrawn).accepts(refused);
  });

  it('refuses before the telephone was tried, and what was said of remote work where it is not so', async () => {
    expect(await given(...toHotline()).refuses(visits.dispatchAsked)).toMatchObject({ requirement: '5.4.a' });
    for (const untrue of [visits.dispatchAskedAfterSession, refused])
      expect(await given(...toHotline(), acts.guided).refuses(untrue)).toMatchObject({ requirement: '5.6.a' });
  });

  it('takes it from the diagnosis in practice, and not in the written text', async () => {
    await given(...toDiagnosis()).accepts(visits.dispatchAsked);
    expect(await givenWritten(...toDiagnosis()).refuses(visits.dispatchAsked)).toMatchObject({ kind: 'reading' });
  });

  it('is refused by the clause where no project manager is known', async () => {
    const { given: under } = practise({ projects: [] });
    expect(await under(...toHotline(), acts.guided).refuses(visits.dispatchAsked)).toMatchObject({
      requirement: '2.b',
    });
  });

  it('can be withdrawn in practice, wherever it waits: back to the diagnosis', async () => {
    for (const before of [toRequested(), toApproval(), toScheduled()]) {
      const outcome = await given(...before).accepts(visits.dispatchWithdrawn);
      expect(region(outcome, 'stage')).toBe('diagnosis');
    }
    expect(await givenWritten(...toRequested()).refuses(visits.dispatchWithdrawn)).toMatchObject({ kind: 'reading' });
  });
});

describe(titled('5.6.b'), () => {
  it('goes on to the work order where the project manager confirms, and back to the diagnosis where not', async () => {
    const confirmed = await given(...toRequested()).accepts(visits.dispatchConfirmed);
    expect(region(confirmed, 'stage')).toEqual({ dispatch: 'decided' });
    const declined = await given(...toRequested()).accepts(visits.dispatchDeclined);
    expect(region(declined, 'stage')).toBe('diagnosis');
    expect(effectsOf(declined)).toContainEqual({
      type: 'notifySupport',
      payload: { tier: 'tier1', ground: 'dispatchDeclined' },
    });
  });

  it('refuses another project’s manager, everybody else, and a refusal without a reason', async () => {
    const another = { id: 'sun', roles: ['projectManager'] };
    expect(await given(...toRequested()).refuses(by(another, visits.dispatchConfirmed))).toMatchObject({
      kind: 'condition',
      requirement: '5.6.b',
    });
    expect(await given(...toRequested()).refuses(by(tier1, visits.dispatchConfirmed))).toMatchObject({ kind: 'role' });
    await expect(
      given(...toRequested()).accepts(act('declineDispatch', {} as never, projectManager)),
    ).rejects.toThrow();
    await givenAbsent(...toRequested()).accepts(by(another, visits.dispatchConfirmed));
  });

  it('tells the incident manager once where nobody decides, and goes on waiting', async () => {
    const outcome = await given(...toRequested()).stands();
    const happened = await until(outcome, '2026-03-20T09:00:00+08:00');
    expect(happened.filter((command) => command === 'escalateDispatch')).toHaveLength(1);
    expect((await outcome.desk.read(outcome.id)).state).toMatchObject({ stage: { dispatch: 'requested' } });
  });
});

describe(titled('5.6.c'), () => {
  it('takes the work order from the project manager, or from tier 1 for them: both are on record', async () => {
    for (const filler of [projectManager, tier1]) {
      const outcome = await given(...toRequested(), visits.dispatchConfirmed).accepts(by(filler, visits.orderFilled));
      expect(outcome.view.record).toMatchObject({
        dispatch: { decision: { by: 'liu' }, workOrder: { filledInBy: filler.id, number: null } },
        workOrderApproval: { round: 1, approvers: ['gao'], decision: null },
      });
    }
  });

  it('refuses it before the project manager has decided, and names what is owed', async () => {
    expect(await given(...toRequested()).refuses(visits.orderFilled)).toMatchObject({
      kind: 'obligation',
      requirement: '5.6.b',
    });
  });

  it('refuses people without an end, and of a tier that is not sent', async () => {
    const { assignment } = visits;
    for (const wrong of [
      { ...assignment, until: assignment.from },
      { ...assignment, people: [{ person: 'acme-7', tier: 'tier3Vendor' }] },
      { ...assignment, people: [] },
    ])
      await expect(
        given(...toRequested(), visits.dispatchConfirmed).accepts(
          act('fillWorkOrder', { ...visits.order, assignment: wrong } as never, projectManager),
        ),
      ).rejects.toMatchObject({ code: 'invalid-command' });
  });
});

describe(titled('5.6.d'), () => {
  it('approves by the word of the technical director who was asked', async () => {
    const outcome = await given(...toApproval()).accepts(visits.orderApproved);
    expect(region(outcome, 'stage')).toEqual({ dispatch: 'scheduled' });
    expect(outcome.view.record).toMatchObject({ workOrderApproval: { decision: { outcome: 'approved', by: 'gao' } } });
  });

  it('refuses another technical director, but for the named substitute of one who is absent', async () => {
    const answer = by(deputy, visits.orderApproved);
    expect(await given(...toApproval()).refuses(answer)).toMatchObject({ kind: 'condition', requirement: '5.6.d' });
    const outcome = await givenAbsent(...toApproval()).accepts(answer);
    expect(outcome.view.record).toMatchObject({ workOrderApproval: { decision: { by: 'ma', onBehalfOf: 'gao' } } });
    expect(await givenAbsent(...toApproval()).refuses(at('2026-03-08T00:00:00+08:00', answer))).toMatchObject({
      requirement: '5.6.d',
    });
  });

  it('goes back to the diagnosis when rejected, with the reason', async () => {
    const outcome = await given(...toApproval()).accepts(visits.orderRejected);
    expect(region(outcome, 'stage')).toBe('diagnosis');
    await expect(
      given(...toApproval()).accepts(act('rejectWorkOrder', { round: 1 } as never, technicalDirector)),
    ).rejects.toMatchObject({ code: 'invalid-command' });
  });

  it('takes a revision as the next round in practice, also of one that still waits', async () => {
    for (const before of [[...toApproval(), visits.orderRejected], toApproval()]) {
      const outcome = await given(...before).accepts(visits.orderRevised);
      expect(region(outcome, 'stage')).toEqual({ dispatch: 'approval' });
      expect(outcome.view.record).toMatchObject({ workOrderApproval: { round: 2, firstRound: 1, decision: null } });
    }
    const refusal = await givenWritten(...toApproval(), visits.orderRejected).refuses(visits.orderRevised);
    expect(refusal).toMatchObject({ kind: 'reading', requirement: '5.6.d' });
  });

  it('refuses to revise what was withdrawn, and what was never asked for', async () => {
    for (const before of [[...toApproval(), visits.dispatchWithdrawn], toDiagnosis()])
      expect(await given(...before).refuses(visits.orderRevised)).toMatchObject({
        kind: 'guard',
        requirement: '5.6.d',
      });
  });

  it('refuses a round that was never opened', async () => {
    const ahead = act('approveWorkOrder', { round: 2 }, technicalDirector);
    expect(await given(...toApproval()).refuses(ahead)).toMatchObject({ kind: 'guard', requirement: '5.6.d' });
  });

  it('never approves by silence: the incident manager is told, once a round', async () => {
    const outcome = await given(...toApproval()).stands();
    const happened = await until(outcome, '2026-04-20T09:00:00+08:00');
    expect(happened.filter((command) => command === 'escalateDispatch')).toHaveLength(1);
    const view = await outcome.desk.read(outcome.id);
    expect(view.state).toMatchObject({ stage: { dispatch: 'approval' } });
    expect(view.obligations.find(({ id }) => id === 'workOrderApproval')).toMatchObject({ overdue: true });
  });

  it('is refused where the project names nobody who could approve', async () => {
    const { name, projectManager: manager } = supportProject;
    const { given: under } = practise({ projects: [{ name, projectManager: manager }] });
    const refusal = await under(...toRequested(), visits.dispatchConfirmed).refuses(visits.orderFilled);
    expect(refusal).toMatchObject({ kind: 'guard', requirement: '5.6.d' });
  });
});

describe(titled('5.6.e'), () => {
  it('fixes who goes and when: as proposed, or as the technical director wants it', async () => {
    const proposed = await given(...toApproval()).accepts(visits.orderApproved);
    expect(proposed.view.record).toMatchObject({ dispatch: { workOrder: { assignment: { people: [{}, {}] } } } });
    const assignment = { ...visits.assignment, people: [{ person: 'zhou', tier: 'tier1' as const }] };
    const otherwise = act('approveWorkOrder', { round: 1, assignment }, technicalDirector);
    const outcome = await given(...toApproval()).accepts(otherwise);
    expect(outcome.view.record).toMatchObject({
      dispatch: { workOrder: { assignment: { people: [{ person: 'zhou' }] } } },
    });
    const alone = by(colleague, { ...visits.visitAgreed, payload: { ...visits.visitAgreed.payload, lead: 'zhou' } });
    await given(...toApproval(), otherwise).accepts(alone);
  });

  it('refuses an approval that sends nobody', async () => {
    const nobody = { ...visits.assignment, people: [] };
    await expect(
      given(...toApproval()).accepts(act('approveWorkOrder', { round: 1, assignment: nobody }, technicalDirector)),
    ).rejects.toMatchObject({ code: 'invalid-command' });
  });

  it('stays quiet about who goes when it is rejected', async () => {
    expect((await given(...toApproval()).accepts(visits.orderRejected)).view.record).toMatchObject({ visit: null });
  });
});

describe(titled('5.6.f'), () => {
  const both = { ...supportProject, technicalDirector: 'liu' };
  const director = { id: 'liu', roles: ['projectManager', 'technicalDirector'] };

  it('refuses to ask where the only technical director decided on the visit or filled the work order in', async () => {
    const { given: under } = practise({ projects: [both] });
    const refusal = await under(...toRequested(), visits.dispatchConfirmed).refuses(visits.orderFilled);
    expect(refusal).toMatchObject({ kind: 'guard', requirement: '5.6.d' });
  });

  it('refuses the approval of who asked for it, though they are the named substitute', async () => {
    const substitutes = [{ ...away, substitute: 'li' }];
    const { given: under } = practise({ substitutes });
    const own = by({ id: 'li', roles: ['tier1', 'technicalDirector'] }, visits.orderApproved);
    expect(await under(...toApproval()).refuses(own)).toMatchObject({ kind: 'condition', requirement: '5.6.f' });
  });

  it('asks nothing where policy has switched the control off', async () => {
    const { given: under } = practise({ projects: [both], policy: { controls: { '5.6.f': false } } });
    await under(...toApproval()).accepts(by(director, visits.orderApproved));
  });

  it('stays quiet where three people share the work', async () => {
    expect(owedBy(await given(...toApproval()).accepts(visits.orderApproved))).toMatchObject({
      workOrderApproval: 'discharged',
    });
  });
});

describe(`${titled('5.6.d')}: what comes too late, and too often`, () => {
  it('notes an answer to an old round, and one that comes twice: nothing is decided by it', async () => {
    const { desk, id } = await given(...toApproval(), visits.orderRejected, visits.orderRevised).stands();
    const receipt = await desk.execute({
      ...{ type: 'approveWorkOrder', instanceId: id, actor: technicalDirector, payload: { round: 1 } },
    });
    expect(receipt).toMatchObject({ outcome: 'noted' });
    expect((await desk.read(id)).record).toMatchObject({ workOrderApproval: { round: 2, decision: null } });
  });

  it('notes an answer after the dispatch was withdrawn, and one after the approval', async () => {
    for (const before of [
      [...toApproval(), visits.dispatchWithdrawn],
      [...toApproval(), visits.orderApproved],
    ]) {
      const { desk, id } = await given(...before).stands();
      const answer = { type: 'rejectWorkOrder', instanceId: id, actor: technicalDirector } as const;
      const receipt = await desk.execute({ ...answer, payload: { round: 1, reason: 'Nobody is free' } });
      expect(receipt).toMatchObject({ outcome: 'noted' });
    }
  });

  it('numbers rounds on in another dispatch, so that no answer meets the wrong one', async () => {
    const again = [visits.dispatchWithdrawn, visits.dispatchAsked, visits.dispatchConfirmed, visits.orderFilled];
    const outcome = await given(...toApproval()).accepts(...again);
    expect(outcome.view.record).toMatchObject({ workOrderApproval: { round: 2, firstRound: 2 } });
  });

  it('tells company management after the last round, and takes no other', async () => {
    const { given: under } = practise({ policy: { dispatch: { rounds: 2 } } });
    const rejectedAgain = act('rejectWorkOrder', { round: 2, reason: 'Still nobody' }, technicalDirector);
    const twice = [...toApproval(), visits.orderRejected, visits.orderRevised];
    const outcome = await under(...twice).accepts(rejectedAgain);
    expect(effectsOf(outcome)).toContainEqual({
      type: 'notifySupport',
      payload: { tier: 'tier2Management', ground: 'workOrderRejected' },
    });
    expect(await under(...twice, rejectedAgain).refuses(visits.orderRevised)).toMatchObject({ requirement: '5.6.d' });
    await under(...twice, rejectedAgain).accepts(
      act('handOverToManagement', { ground: 'triedWithoutSuccess', reason: 'No visit' }, incidentManager),
      act('takeLead', { ground: 'dispute', reason: 'No visit' }, companyManagement),
    );
  });
});
