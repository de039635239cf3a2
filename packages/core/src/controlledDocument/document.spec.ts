import { describe, expect, it } from 'vitest';
import { explainAll } from '../desk/explanation/soundExplanation.suite.ts';
import { deskForms } from '../forms/deskForms.ts';
import { incidentProcedure } from '../incident/incidentProcedure.ts';
import { act, at, by, emailed, type Act } from '../rehearsal/acts.suite.ts';
import { also } from '../rehearsal/also.suite.ts';
import {
  colleague,
  customer,
  developer,
  incidentManager,
  projectManager,
  technicalDirector,
  tier1,
  vendor,
} from '../rehearsal/people.suite.ts';
import { effectsOf, given, practise, until } from '../rehearsal/rehearsal.suite.ts';
import { titled } from '../rehearsal/titled.suite.ts';
import {
  approved,
  content,
  discarded,
  hashOf,
  inForce,
  notApproved,
  passed,
  published,
  registered,
  retired,
  returned,
  rewritten,
  submitted,
  takenBack,
} from './documentActs.suite.ts';

const of = (payload: object, given: Act): Act => ({ ...given, payload: { ...given.payload, ...payload } });
const again = (round: number) => [of({ round }, passed), of({ round }, approved), published];

describe(titled('3.1.a'), () => {
  it('is written, reviewed and approved by others, and published: a line of the revision table says by whom and when', async () => {
    const outcome = await given(...inForce).stands();
    expect(outcome.view).toMatchObject({ state: 'published', record: { draft: null } });
    expect(outcome.view.record['revisions']).toMatchObject([
      {
        version: 1,
        reference: content.reference,
        sha256: content.sha256,
        written: { by: incidentManager.id, at: '2026-03-02T01:00:00.000Z', revision: 1 },
        reviewed: { by: developer.id, onBehalfOf: null, revision: 3 },
        approved: { by: technicalDirector.id, revision: 4 },
        published: { by: incidentManager.id, revision: 5 },
        ended: null,
      },
    ]);
    expect(effectsOf(outcome)).toEqual([
      { type: 'announceDocument', payload: { kind: 'processDefinition', version: 1, ground: 'published' } },
    ]);
  });

  it('keeps the one before it in the table, superseded by the next, which is reviewed and approved anew', async () => {
    const revising = await given(...inForce).accepts(rewritten);
    expect(revising.view).toMatchObject({
      state: 'draft',
      record: { draft: { version: 2 }, revisions: [{ ended: null }] },
    });
    const { view, entries } = await given(...inForce, rewritten, submitted).accepts(...again(2));
    expect(view.record['revisions']).toMatchObject([
      { version: 1, sha256: hashOf('a'), ended: { how: 'superseded' } },
      { version: 2, sha256: hashOf('b'), ended: null },
    ]);
    // What was changed and why is read where it was said.
    expect(entries.flatMap(({ entry }) => entry.command.payload['change'] ?? [])).toEqual([
      content.change,
      'Approval in rounds',
    ]);
  });

  it('is maintained by the incident manager where it is the process definition or a record template', async () => {
    for (const kind of ['processDefinition', 'recordTemplate'])
      expect(await given().refuses(by(tier1, of({ kind }, registered)))).toMatchObject({
        kind: 'condition',
        requirement: '3.1.a',
        reasons: [{ guard: 'maintainsIt' }],
      });
    expect(await given(...inForce).refuses(by(technicalDirector, retired))).toMatchObject({ kind: 'condition' });
    expect(await given().refuses(by(vendor, registered))).toMatchObject({ kind: 'role' });
  });

  it('is never reviewed nor approved by who wrote it, and not sent to them alone', async () => {
    const own = act(
      'submitDocument',
      { reviewers: [incidentManager.id, developer.id], approvers: [incidentManager.id, technicalDirector.id] },
      incidentManager,
    );
    expect((await given(registered, own).refuses(by(incidentManager, passed))).reasons).toMatchObject([
      { requirement: '3.1.a', guard: 'notOwnDocument' },
    ]);
    expect((await given(registered, own, passed).refuses(by(incidentManager, approved))).reasons).toMatchObject([
      { requirement: '3.1.a', guard: 'notOwnDocument' },
    ]);
    for (const people of [{ reviewers: [incidentManager.id] }, { approvers: [incidentManager.id] }])
      expect((await given(registered).refuses(of(people, submitted))).reasons).toMatchObject([
        { requirement: '3.1.a', guard: 'othersReviewAndApprove' },
      ]);
  });

  it('is reviewed by nobody who wrote at the version before it was returned', async () => {
    const free = of({ kind: 'workInstruction' }, registered);
    const both = by(
      developer,
      act('submitDocument', { reviewers: [incidentManager.id], approvers: [technicalDirector.id] }),
    );
    const { reasons } = await given(free, by(developer, rewritten)).refuses(both);
    expect(reasons).toMatchObject([{ guard: 'othersReviewAndApprove' }]);
  });

  it('is answered by those who were asked, in the round that is open', async () => {
    expect((await given(registered, submitted).refuses(by(colleague, passed))).reasons).toMatchObject([
      { requirement: '3.1.a', guard: 'documentReviewerAnswers' },
    ]);
    expect((await given(registered, submitted, passed).refuses(by(developer, approved))).reasons).toMatchObject([
      { requirement: '3.1.a', guard: 'documentApproverAnswers' },
    ]);
    await given(registered, submitted).refuses(of({ round: 2 }, passed));
    expect(await given(registered, submitted).refuses(approved)).toMatchObject({ kind: 'state' });
  });

  it.each([
    ['returned by its reviewer', [returned], 2],
    ['rejected by its approver', [passed, notApproved], 2],
    ['taken back', [takenBack], 2],
    ['taken back when reviewed', [passed, takenBack], 2],
  ] as const)(
    '%s, it goes to its author and asks for the next round; an answer to the one before is noted',
    async (_, acts, round) => {
      const outcome = await given(registered, submitted, ...acts, rewritten, submitted).stands();
      expect(outcome.view).toMatchObject({
        state: 'inReview',
        record: { review: { round }, draft: { version: 1, reviewed: null } },
      });
      const { type, payload, by: actor } = passed;
      const late = { type, payload, actor, instanceId: outcome.id } as Parameters<typeof outcome.desk.execute>[0];
      expect(await outcome.desk.execute(late)).toMatchObject({ outcome: 'noted' });
    },
  );

  it('notes an approval of a round that is over', async () => {
    const rounds = [registered, submitted, passed, notApproved, submitted, { ...passed, payload: { round: 2 } }];
    const { desk, id } = await given(...rounds).stands();
    const { type, payload, by: actor } = approved;
    const late = { type, payload, actor, instanceId: id } as Parameters<typeof desk.execute>[0];
    expect(await desk.execute(late)).toMatchObject({ outcome: 'noted' });
    expect((await desk.read(id)).state).toBe('inApproval');
  });

  it('is not published before it is approved, discarded while it is written, and retired once in force', async () => {
    expect(await given(registered, submitted, passed).refuses(published)).toMatchObject({ kind: 'state' });
    expect((await given(registered).accepts(discarded)).view.state).toBe('discarded');
    expect((await given(...inForce, rewritten).accepts(discarded)).view).toMatchObject({
      state: 'published',
      record: { draft: null, revisions: [{ ended: null }] },
    });
    const { view, desk } = await given(...inForce).accepts(retired);
    expect(view).toMatchObject({ state: 'retired', record: { revisions: [{ ended: { how: 'retired' } }] } });
    expect(await desk.count({ procedure: 'controlledDocument', where: { inForce: 'yes' } })).toBe(0);
    expect(await given(...inForce, retired).refuses(rewritten)).toMatchObject({ kind: 'state' });
  });

  it('takes the word of the named substitute of who is away, and says for whom it was', async () => {
    const substitutes = [
      {
        ...{ absent: technicalDirector.id, substitute: projectManager.id },
        ...{ from: '2026-03-01T00:00:00+08:00', until: '2026-03-08T00:00:00+08:00' },
      },
    ];
    const standIn = by(projectManager, approved);
    const desk = practise({ substitutes });
    const { view } = await desk.given(registered, submitted, passed, standIn).stands();
    expect(view.record['draft']).toMatchObject({
      approved: { by: projectManager.id, onBehalfOf: technicalDirector.id },
    });
    const back = at('2026-03-09T09:00:00+08:00', standIn);
    expect((await desk.given(registered, submitted, passed).refuses(back)).reasons).toMatchObject([
      { guard: 'documentApproverAnswers' },
    ]);
  });

  it('takes no other content than by its hash', async () => {
    const loose = of({ sha256: 'a'.repeat(64) }, registered);
    await expect(given(loose).stands()).rejects.toMatchObject({
      code: 'invalid-command',
      issues: [{ path: '/payload/sha256' }],
    });
  });
});

describe(`${titled('3.1.a')}: what the desk goes by`, () => {
  it('names the version of the procedure that incidents are born under, and no other', async () => {
    const outcome = await given(...inForce).stands();
    const incident = await also(outcome, emailed);
    const [document] = await outcome.desk.find({
      procedure: 'controlledDocument',
      where: { kind: 'processDefinition', inForce: 'yes', describes: 'incident' },
    });
    const { version } = await outcome.desk.read(incident);
    expect(document?.facts['describedVersion']).toBe(version);
    expect(version).toBe(incidentProcedure.version);
    const earlier = of({ describes: { what: 'procedure', id: 'incident', version: version - 1 } }, registered);
    expect(await given(earlier, submitted, passed, approved).refuses(published)).toMatchObject({
      kind: 'guard',
      requirement: '3.1.a',
      reasons: [{ guard: 'describesWhatIsInForce' }],
    });
  });

  it.each(Object.values(deskForms).map(({ id, version }) => [id, version] as const))(
    'names the version of a record template: %s %i',
    async (id, version) => {
      const template = (of: number): Act => ({
        ...registered,
        payload: { kind: 'recordTemplate', title: id, ...content, describes: { what: 'form', id, version: of } },
      });
      expect((await given(template(version), ...inForce.slice(1)).stands()).view.state).toBe('published');
      await given(template(version + 1), submitted, passed, approved).refuses(published);
    },
  );

  it('knows what there is not, and asks nothing of a document that describes nothing of the desk', async () => {
    const ghost = of({ describes: { what: 'form', id: 'incident', version: 3 } }, registered);
    await given(ghost, submitted, passed, approved).refuses(published);
    const { view } = await given(registered, rewritten, submitted, passed, approved).accepts(published);
    expect(view.record['revisions']).toMatchObject([{ describes: null }]);
  });

  it('is found by the hash that entries are pinned to, where it is a policy', async () => {
    const outcome = await given(emailed).stands();
    const pinned = outcome.entries[0]!.entry.policy;
    const written = { reference: 'dms://policies/4711', sha256: pinned, change: 'Two more reminders' };
    const policy = act('registerDocument', { kind: 'policy', title: '事件策略', ...written }, incidentManager);
    await also(outcome, policy, ...inForce.slice(1));
    const where = { sha256: pinned, inForce: 'yes' };
    expect(await outcome.desk.count({ procedure: 'controlledDocument', where })).toBe(1);
  });
});

describe(titled('3.1.g'), () => {
  it.each(['releaseManagement', '发布计划模板', 'Release note', 'workInstruction'])(
    'registers a document of any kind, under the same control: %s',
    async (kind) => {
      const free = by(tier1, of({ kind }, registered));
      const acts = [free, by(tier1, submitted), passed, approved, by(technicalDirector, published)];
      const { view, desk } = await given(...acts).stands();
      expect(view).toMatchObject({ state: 'published', record: { kind } });
      expect(await desk.count({ procedure: 'controlledDocument', where: { kind, inForce: 'yes' } })).toBe(1);
      expect((await given(free, by(tier1, submitted)).refuses(by(tier1, passed))).reasons).toMatchObject([
        { guard: 'notOwnDocument' },
      ]);
    },
  );

  it('registers none without a kind, and shows none to a customer', async () => {
    await expect(given(of({ kind: ' ' }, registered)).stands()).rejects.toMatchObject({ code: 'invalid-command' });
    const { desk, id } = await given(registered).stands();
    await expect(desk.read(id, customer)).rejects.toMatchObject({ code: 'unknown-instance' });
  });
});

describe(`${titled('3.1.a')}: in time`, () => {
  it('asks its reviewers again, then its approvers, once each, and approves nothing by itself', async () => {
    const waiting = await given(registered, submitted).stands();
    expect((await until(waiting, '2026-05-30T18:00:00+08:00')).slice(2)).toEqual(['remindOfDocumentReview']);
    const reviewed = await given(registered, submitted, passed).stands();
    expect((await until(reviewed, '2026-05-30T18:00:00+08:00')).slice(3)).toEqual(['remindOfDocumentApproval']);
    expect((await reviewed.desk.read(reviewed.id)).state).toBe('inApproval');
    const settled = await given(...inForce).stands();
    expect(await until(settled, '2026-05-30T18:00:00+08:00')).toHaveLength(5);
  });
});

describe(`${titled('1.c')}: how a document stands`, () => {
  it('has its status, its agenda, its story and its reasons in both languages', async () => {
    const { desk, id } = await given(registered, submitted).stands();
    expect(await desk.status(id)).toMatchObject({
      standings: [{ state: { label: { en: 'In review', zh: '审核中' } } }],
      next: { label: { en: 'The document is to be reviewed', zh: '受控文件审核到期' } },
    });
    const { items } = await desk.agenda({ procedure: 'controlledDocument', until: '2026-05-30T00:00:00Z' });
    expect(items.map(({ dueAt }) => dueAt)).toEqual(['2026-03-09T10:00:00.000Z']);
    expect(await explainAll(desk, id)).toHaveLength(1);
    expect((await desk.timeline(id)).map(({ command }) => command.label.zh)).toEqual([
      '登记受控文件',
      '报送审核与批准',
    ]);
  });
});
