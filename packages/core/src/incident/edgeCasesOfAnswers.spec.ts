import { describe, expect, it } from 'vitest';
import * as acts from '../rehearsal/acts.suite.ts';
import { act, by, type Act } from '../rehearsal/acts.suite.ts';
import { counterpartsOf } from '../rehearsal/counterpart.suite.ts';
import { toDiagnosis } from '../rehearsal/passages.suite.ts';
import { changeManager, colleague, companyManagement, technicalDirector } from '../rehearsal/people.suite.ts';
import { effectsOf, given, owedBy, practise, region, until, type Outcome } from '../rehearsal/rehearsal.suite.ts';
import { supportProject } from '../rehearsal/supportProject.suite.ts';
import { titled } from '../rehearsal/titled.suite.ts';
import * as visits from '../rehearsal/visitActs.suite.ts';
import { toApproval, toConfirmationAfterVisit, toRequested } from '../rehearsal/visitPassages.suite.ts';

// What goes wrong while an incident waits for somebody else's answer.

const decisionOf = ({ view }: Outcome): unknown =>
  (view.record as { workOrderApproval: { decision: unknown } }).workOrderApproval.decision;
const rejectedIn = (round: number): Act =>
  act('rejectWorkOrder', { round, reason: 'Nobody is free' }, technicalDirector);

describe(`edge case 7, ${titled('5.6.d')}: the technical director rejects a visit`, () => {
  it('goes back to the diagnosis with the reason on record, and may be asked for again as another round', async () => {
    const outcome = await given(...toApproval()).accepts(rejectedIn(1));
    expect(region(outcome, 'stage')).toBe('diagnosis');
    expect(outcome.entries.at(-1)?.entry.command.payload).toMatchObject({ reason: 'Nobody is free' });
    const again = await given(...toApproval(), rejectedIn(1), visits.orderRevised).stands();
    expect(again.view.record).toMatchObject({ workOrderApproval: { round: 2, decision: null } });
  });

  it('ends after the last round: company management is told and can take the lead', async () => {
    const { given: under } = practise({ policy: { dispatch: { rounds: 1 } } });
    const outcome = await under(...toApproval()).accepts(rejectedIn(1));
    expect(effectsOf(outcome)).toContainEqual({
      type: 'notifySupport',
      payload: { tier: 'tier2Management', ground: 'workOrderRejected' },
    });
    const before = [...toApproval(), rejectedIn(1)];
    expect(await under(...before).refuses(visits.orderRevised)).toMatchObject({ requirement: '5.6.d' });
    await under(...before).accepts(act('takeLead', { ground: 'dispute', reason: 'No visit' }, companyManagement));
  });
});

describe(`edge case 8, ${titled('5.6.d')}: an approver who is away, and one who says nothing`, () => {
  const deputy = { id: 'ma', roles: ['technicalDirector'] };
  const march = { from: '2026-03-01T00:00:00+08:00', until: '2026-03-08T00:00:00+08:00' };
  const { given: away } = practise({ substitutes: [{ absent: 'gao', substitute: 'ma', ...march }] });

  it('is answered by the substitute who was named for those days, in the name of the absent one', async () => {
    const outcome = await away(...toApproval()).accepts(by(deputy, visits.orderApproved));
    expect(decisionOf(outcome)).toMatchObject({ by: 'ma', onBehalfOf: 'gao' });
  });

  it('is answered by no other, whatever their role', async () => {
    expect(await given(...toApproval()).refuses(by(deputy, visits.orderApproved))).toMatchObject({
      kind: 'condition',
      requirement: '5.6.d',
    });
  });

  it('is never approved by silence, in months: the incident manager hears of it', async () => {
    const outcome = await given(...toApproval()).stands();
    expect(await until(outcome, '2026-06-01T09:00:00+08:00')).toContain('escalateDispatch');
    const view = await outcome.desk.read(outcome.id);
    expect(view.state).toMatchObject({ stage: { dispatch: 'approval' } });
    expect(decisionOf({ ...outcome, view })).toBeNull();
  });
});

describe(`edge case 9, ${titled('5.6.d')}: an approval that nobody could give`, () => {
  const asked = [...toRequested(), visits.dispatchConfirmed];
  const { name, projectManager } = supportProject;

  it.each([
    ['no technical director is named', { name, projectManager }],
    ['the only one has decided on the visit', { ...supportProject, technicalDirector: projectManager }],
  ])('is not asked for where %s: it fails closed', async (_, project) => {
    const { given: under } = practise({ projects: [project] });
    expect(await under(...asked).refuses(visits.orderFilled)).toMatchObject({ kind: 'guard', requirement: '5.6.d' });
  });
});

describe(`edge case 10, ${titled('5.6.f')}: an approver who asked for it`, () => {
  it('is refused, though they stand in for the technical director', async () => {
    const march = { from: '2026-03-01T00:00:00+08:00', until: '2026-03-08T00:00:00+08:00' };
    const { given: under } = practise({ substitutes: [{ absent: 'gao', substitute: 'li', ...march }] });
    const own = by({ id: 'li', roles: ['tier1', 'technicalDirector'] }, visits.orderApproved);
    expect(await under(...toApproval()).refuses(own)).toMatchObject({ kind: 'condition', requirement: '5.6.f' });
  });
});

describe(`edge case 11, ${titled('5.6.d')}: an approval that is answered after all`, () => {
  it.each([
    ['in an old round', [rejectedIn(1), visits.orderRevised]],
    ['when it was withdrawn', [visits.dispatchWithdrawn]],
    ['a second time', [visits.orderApproved]],
  ] as const)('is on record as noted and decides nothing: %s', async (_, since) => {
    const { desk, id, view, entries } = await given(...toApproval(), ...since).stands();
    const late = { type: 'approveWorkOrder', instanceId: id, actor: technicalDirector, payload: { round: 1 } } as const;
    expect(await desk.execute(late)).toMatchObject({ outcome: 'noted', reasons: [{ requirement: '5.6.d' }] });
    expect(await desk.read(id)).toMatchObject({ state: view.state, record: view.record });
    expect(await desk.journal(id)).toHaveLength(entries.length + 1);
  });
});

describe(`edge case 34, ${titled('5.9.d')}: the change that a solution waits for comes to nothing`, () => {
  const withChange: Act = { ...acts.proposed, payload: { ...acts.proposed.payload, needsChange: true } };
  const heap = { class: 'normal', description: 'Raise the heap limit', selfDeveloped: false } as const;
  const handedOver = [...toDiagnosis(), acts.causeFound, withChange, acts.agreed, act('handOverToChange', heap)];

  it.each([
    ['refuseChange', [], { reason: 'Too risky' }, 'refused'],
    ['failChange', ['acceptChange'], { reason: 'It did not start' }, 'failed'],
    ['rollBackChange', ['acceptChange'], { reason: 'Slower than before' }, 'rolledBack'],
    ['withdrawChange', [], { ground: 'notNeeded' }, 'withdrawn'],
    ['withdrawChange', [], { ground: 'timedOut' }, 'timedOut'],
  ] as const)('%s leads back to the diagnosis, and says what came of it', async (command, before, said, outcome) => {
    const waiting = await given(...handedOver).stands();
    const [change] = await counterpartsOf(waiting, 'change');
    for (const step of before) await change!.give(step, changeManager);
    await change!.give(command, changeManager, said);
    const view = await waiting.desk.read(waiting.id);
    expect(view).toMatchObject({ state: { stage: 'diagnosis' }, record: { agreement: null } });
    // Change management's own withdrawal is one to the incident, whatever its ground.
    expect(view.record).toMatchObject({ change: { standing: outcome === 'timedOut' ? 'withdrawn' : outcome } });
  });
});

describe(`edge case 37, ${titled('5.10.a')}: a customer who does not sign`, () => {
  const before = [...toConfirmationAfterVisit(), visits.signingRefused];
  const confirmed = by(colleague, acts.confirmed);

  it('goes on with a witness and a reason once the incident manager has confirmed it, and not before', async () => {
    expect(await given(...before).refuses(confirmed)).toMatchObject({ kind: 'obligation', requirement: '5.10.a' });
    const outcome = await given(...before, visits.refusalConfirmed).accepts(confirmed);
    expect(region(outcome, 'stage')).toBe('closing');
    expect(owedBy(outcome)).toMatchObject({ signature: 'discharged' });
    const refusal = outcome.entries.find(({ entry }) => entry.command.type === 'recordSigningRefusal');
    expect(refusal?.entry.command.payload).toMatchObject({ witness: 'wang' });
  });

  it('is confirmed by nobody else', async () => {
    expect(await given(...before).refuses(by(colleague, visits.refusalConfirmed))).toMatchObject({
      kind: 'role',
      requirement: '5.10.a',
    });
  });
});
