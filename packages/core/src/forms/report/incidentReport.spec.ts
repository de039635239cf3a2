import { describe, expect, it } from 'vitest';
import * as acts from '../../rehearsal/acts.suite.ts';
import { act, at, type Act } from '../../rehearsal/acts.suite.ts';
import { departmentManager, incidentManager, serviceDepartmentManager } from '../../rehearsal/people.suite.ts';
import { given, type Outcome } from '../../rehearsal/rehearsal.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';

const planned = at('2026-03-30T09:00:00+08:00', act('planReport', { month: '2026-03' }, incidentManager));
const drafted = at('2026-04-01T09:00:00+08:00', act('draftReport', { summary: 'A quiet month' }, incidentManager));
const reviewed = act('reviewReport', { remarks: 'Agreed' }, departmentManager);
const sent = act('sendReport', {}, incidentManager);
const acknowledged = act('acknowledgeReport', { remarks: 'Seen' }, serviceDepartmentManager);

const form = ({ desk, id }: Pick<Outcome, 'desk' | 'id'>, through?: number) =>
  desk.form(id, { form: 'incidentReport', ...(through === undefined ? {} : { through }) });

/** A month with one incident in it, and its report as far as these steps. */
const reported = async (...steps: readonly Act[]): Promise<Pick<Outcome, 'desk' | 'id'>> => {
  const { desk, clock } = await given(acts.emailed).stands();
  let id = '';
  for (const { type, payload, by: actor, at: instant } of steps) {
    if (instant !== undefined) clock.advanceTo(instant);
    const address = id === '' ? { idempotencyKey: 'report' } : { instanceId: id };
    const receipt = await desk.execute({ type, payload, actor, ...address } as Parameters<typeof desk.execute>[0]);
    expect(receipt).toMatchObject({ outcome: 'accepted' });
    id = receipt.instanceId;
  }
  return { desk, id };
};

describe(titled('6.f'), () => {
  it('holds the figures as they were drafted, with what each rate is a share of', async () => {
    const { content } = await form(await reported(planned, drafted, reviewed, sent, acknowledged));
    expect(content).toMatchObject({
      heading: { month: '2026-03', cutOff: '2026-04-01T01:00:00.000Z', summary: 'A quiet month' },
      figures: {
        total: '1',
        response: '0 % (0/1)',
        followUp: null,
        solvedByTier2: '0',
        overdue: expect.any(String) as string,
      },
      objectives: { objectives: [{ objective: 'response', reached: '0 %', met: false }, {}, { met: null }] },
      distribution: { byPriority: [{}, {}, {}, { of: 'unset', count: '1' }] },
      trends: { chart: [{ of: '2026-03', value: 1 }], months: [{ month: '2026-03', total: '1', followUpRate: null }] },
      handling: {
        ...{ preparedBy: 'sun', reviewedBy: 'chen', reviewRemarks: 'Agreed' },
        ...{ approvedBy: 'tang', approvalRemarks: 'Seen' },
      },
    });
  });

  it('keeps them when the month changes, and tells what changed beside them', async () => {
    const report = await reported(planned, drafted, reviewed, sent);
    const [incident] = await report.desk.find({});
    await report.desk.execute({
      ...{ type: 'withdrawIncident', instanceId: incident?.id ?? '', actor: { id: 'li', roles: ['tier1'] } },
      payload: { receivedBy: 'telephone', reason: 'It was the cable' },
    });
    const reason = { reason: 'Withdrawn since' };
    await report.desk.execute({
      ...{ type: 'restateReport', instanceId: report.id, payload: reason, actor: incidentManager },
    });
    const { content } = await form(report);
    expect(content).toMatchObject({ figures: { total: '1' } });
    expect(content).toHaveProperty(
      'restatements.changes',
      expect.arrayContaining([expect.objectContaining({ figure: 'total', before: '1', after: '0' })]),
    );
  });

  it('leaves open what is not drafted, reviewed or acknowledged yet', async () => {
    const { content } = await form(await reported(planned));
    expect(content).toMatchObject({
      heading: { month: '2026-03', cutOff: null },
      figures: { total: null, response: null },
      distribution: { byPriority: [] },
      trends: { chart: [], months: [], forecasts: [] },
      handling: { preparedBy: null, approvedBy: null },
    });
    const redrafted = await form(await reported(planned, drafted, reviewed, drafted));
    expect(redrafted.content).toMatchObject({ handling: { preparedBy: 'sun', reviewedBy: null, reviewRemarks: null } });
  });

  it('is read as it stood when it was sent', async () => {
    const report = await reported(planned, drafted, reviewed, sent, acknowledged);
    expect((await form(report, 4)).content).toMatchObject({ handling: { approvedBy: null } });
  });
});
