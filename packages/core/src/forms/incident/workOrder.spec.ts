import { describe, expect, it } from 'vitest';
import { act, at, type Act } from '../../rehearsal/acts.suite.ts';
import { toDiagnosis } from '../../rehearsal/passages.suite.ts';
import { projectManager, technicalDirector } from '../../rehearsal/people.suite.ts';
import { given, practise, type Outcome } from '../../rehearsal/rehearsal.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';
import * as visits from '../../rehearsal/visitActs.suite.ts';
import { toApproval, toOnSite, toRequested, toScheduled, toVisit } from '../../rehearsal/visitPassages.suite.ts';

const order = ({ desk, id }: Outcome, number?: number) =>
  desk.form(id, { form: 'workOrder', ...(number === undefined ? {} : { number }) });

const approved = (round: number, more: object = {}): Act =>
  act('approveWorkOrder', { round, ...more }, technicalDirector);
const alone = {
  people: [{ person: 'wang', tier: 'tier2RD' as const }],
  from: '2026-03-04T09:00:00+08:00',
  until: '2026-03-04T18:00:00+08:00',
};
const numbered = act('reviseWorkOrder', { ...visits.order, number: 'WO-7', reason: 'Others are free' }, projectManager);

describe(titled('6.c'), () => {
  it('is filled by the dispatch itself: who asked, what the project manager says, who goes and when', async () => {
    const { revealed } = await order(await given(...toScheduled()).stands());
    expect(revealed).toMatchObject({
      heading: { number: null, dispatch: '1', symptom: 'HIS 登录后白屏' },
      customer: { project: 'HIS-2026', contact: { value: '赵敏' } },
      request: {
        ...{ applicant: 'li', remote: 'impossible', reason: 'The network is down' },
        ...{ projectManager: 'liu', decision: 'confirmDispatch', opinion: 'Needs hands' },
      },
      assignment: {
        ...{ service: 'Replace the controller', filledInBy: 'liu', from: '2026-03-03T01:00:00.000Z' },
        people: [
          { person: 'li', tier: 'tier1' },
          { person: 'wang', tier: 'tier2RD' },
        ],
        customerPrepares: null,
      },
      approval: {
        rounds: [{ round: '1', submittedBy: 'liu', approvers: ['gao'], outcome: 'approved', answeredBy: 'gao' }],
      },
      service: { visits: [] },
    });
  });

  it('holds every round of its approval: replaced, rejected with the reason, approved otherwise than proposed', async () => {
    const rejected = act('rejectWorkOrder', { round: 2, reason: 'Nobody is free' }, technicalDirector);
    const rounds = [
      visits.orderRevised,
      rejected,
      numbered,
      approved(3, { assignment: alone, remarks: 'One is enough' }),
    ];
    const { content } = await order(await given(...toApproval(), ...rounds).stands());
    expect(content).toMatchObject({
      heading: { number: 'WO-7' },
      assignment: { people: [{ person: 'wang' }], from: '2026-03-04T01:00:00.000Z' },
      approval: {
        rounds: [
          { round: '1', outcome: 'replaced', answeredAt: null },
          { round: '2', change: 'Others are free', outcome: 'rejected', remarks: 'Nobody is free' },
          { round: '3', outcome: 'approved', remarks: 'One is enough' },
        ],
      },
    });
  });

  it('says for whom a substitute answered', async () => {
    const away = {
      absent: 'gao',
      substitute: 'ma',
      from: '2026-03-01T00:00:00+08:00',
      until: '2026-03-08T00:00:00+08:00',
    };
    const byDeputy = { ...visits.orderApproved, by: { id: 'ma', roles: ['technicalDirector'] } };
    const { content } = await order(
      await practise({ substitutes: [away] })
        .given(...toApproval(), byDeputy)
        .stands(),
    );
    expect(content).toMatchObject({ approval: { rounds: [{ answeredBy: 'ma', onBehalfOf: 'gao' }] } });
  });

  it('waits, or is withdrawn, and says so', async () => {
    const waiting = await order(await given(...toApproval()).stands());
    expect(waiting.content).toMatchObject({ approval: { rounds: [{ outcome: 'waiting', answeredBy: null }] } });
    const withdrawn = await order(await given(...toApproval(), visits.dispatchWithdrawn).stands());
    expect(withdrawn.content).toMatchObject({
      approval: { rounds: [{ outcome: 'withdrawn', answeredBy: 'li', remarks: 'It came back' }] },
    });
  });

  it('tells how far it was solved after each visit under it, and what was agreed with the customer', async () => {
    const { content } = await order(await given(...toOnSite(), visits.left).stands());
    expect(content).toMatchObject({
      assignment: { customerPrepares: 'The key, an outage from ten to twelve' },
      service: { visits: [{ visit: '1', result: 'solved', arrivedAt: '2026-03-03T01:30:00.000Z' }] },
    });
  });

  it('is one for each dispatch, with its own rounds and visits', async () => {
    const second = [visits.dispatchAsked, visits.dispatchConfirmed, visits.orderFilled, approved(2)];
    const visit = at('2026-03-02T10:00:00+08:00', visits.visitAgreed);
    const outcome = await given(...toVisit(), visits.dispatchWithdrawn, ...second, visit).stands();
    expect((await order(outcome, 1)).content).toMatchObject({
      approval: { rounds: [{ round: '1', outcome: 'approved' }] },
      service: { visits: [{ visit: '1' }] },
    });
    expect((await order(outcome)).content).toMatchObject({
      heading: { dispatch: '2' },
      approval: { rounds: [{ round: '2', outcome: 'approved' }] },
      service: { visits: [{ visit: '2' }] },
    });
  });

  it('is refused before a work order was filled in: nothing is made up', async () => {
    for (const before of [toDiagnosis(), toRequested(), [...toRequested(), visits.dispatchDeclined]])
      await expect(order(await given(...before).stands())).rejects.toMatchObject({ code: 'invalid-query' });
  });
});
