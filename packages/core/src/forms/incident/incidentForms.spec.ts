import { standingAfter } from '@statedesk/engine';
import { describe, expect, it } from 'vitest';
import { incidentRecordSchema } from '../../incident/incidentRecord.ts';
import * as acts from '../../rehearsal/acts.suite.ts';
import { act, type Act } from '../../rehearsal/acts.suite.ts';
import { toAgreement, toClosed, toConfirmation, toDiagnosis, toRemote } from '../../rehearsal/passages.suite.ts';
import { given } from '../../rehearsal/rehearsal.suite.ts';
import { another, give } from '../../rehearsal/several.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';
import { fillForm } from '../fillForm.ts';
import { incidentForms } from '../incidentForms.ts';

const filled = async (form: keyof typeof incidentForms, ...done: readonly Act[]) => {
  const { id, entries } = await given(...done).stands();
  const story = entries.map(({ entry }) => entry);
  const record = incidentRecordSchema.parse(standingAfter(story).record);
  return fillForm(incidentForms[form], { instanceId: id, record, entries: story });
};
const reference = { personal: expect.stringMatching(/^sha256:/) as string };

describe(titled('6.b'), () => {
  it('is filled from what was done, and nobody enters anything twice', async () => {
    const { content, through } = await filled(
      'remoteServiceRecord',
      ...toRemote(),
      acts.connected,
      acts.disconnected,
      ...[acts.applied, acts.documented, acts.confirmationAsked, acts.confirmed],
    );
    expect(through).toBe(13);
    expect(content).toMatchObject({
      customer: { organisation: '西湖医院', contact: reference, telephone: reference },
      report: { channel: 'telephone', symptom: 'HIS 登录后白屏', priorityEstimate: 'high' },
      classification: { category: 'fault', subcategory: 'applicationSystem', faultGrade: 'low', priority: 'low' },
      work: {
        guidance: [{ by: 'li', articles: ['KB-12'], advice: 'Clear the cache', result: 'No change' }],
        consent: [{ standing: 'requestRemoteConsent' }, { standing: 'grantRemoteConsent', receivedBy: 'telephone' }],
        sessions: [{ tool: 'RustDesk', operator: 'li', done: 'Certificate renewed' }],
      },
      result: {
        outcome: 'done',
        extent: 'solved',
        remains: null,
        engineer: 'li',
        steps: '1. Renew. 2. Reload.',
        satisfaction: 'satisfied',
      },
    });
  });

  it('leaves open what has not happened', async () => {
    const { content } = await filled('remoteServiceRecord', acts.emailed);
    expect(content).toMatchObject({
      heading: { openedAt: null },
      work: { guidance: [], consent: [], sessions: [] },
      result: { outcome: 'unfinished', engineer: null, endedAt: null },
    });
  });

  it('tells how far it is solved, and what remains', async () => {
    const { content } = await filled('remoteServiceRecord', ...toAgreement(), acts.partlyApplied);
    expect(content).toMatchObject({
      result: { outcome: 'unfinished', extent: 'partlySolved', remains: 'The wards still see a white screen' },
    });
    const since = [acts.causeFound, acts.proposed, acts.agreed, acts.applied];
    const solved = await filled('remoteServiceRecord', ...toAgreement(), acts.partlyApplied, ...since);
    expect(solved.content).toMatchObject({ result: { outcome: 'done', extent: 'solved', remains: null } });
  });

  it('names the parent that it was solved with, in whose own record it stands what was done', async () => {
    const parent = await given(...toDiagnosis()).stands();
    const child = await another(parent, 'child', ...toDiagnosis().slice(1));
    const { desk, id } = parent;
    for (const [incident, step] of [
      [child, act('linkToParent', { parent: id, reason: 'The same switch' })],
      ...[acts.causeFound, acts.proposed, acts.agreed, acts.applied].map((each) => [id, each] as const),
    ] as const)
      expect(await give(parent, incident, step)).toMatchObject({ outcome: 'accepted' });
    const result = async (incident: string) =>
      (await desk.form(incident, { form: 'remoteServiceRecord' })).content as { result: object };
    expect(await result(child)).toMatchObject({
      result: { outcome: 'done', extent: 'solved', parent: id, summary: null },
    });
    expect(await result(id)).toMatchObject({ result: { parent: null, summary: 'Certificate renewed' } });
  });

  it('takes the last word where intake was completed later', async () => {
    const later = act('completeIntake', { symptom: 'Only on the ward', cause: 'Wards work on paper' });
    const { content } = await filled('remoteServiceRecord', acts.telephoned, acts.accepted, later);
    expect(content).toMatchObject({ report: { symptom: 'Only on the ward', cause: 'Wards work on paper' } });
  });

  it('ends a session that lost its consent', async () => {
    const cut = await filled('remoteServiceRecord', ...toRemote(), acts.connected, acts.consentWithdrawn);
    expect(cut.content).toMatchObject({ work: { sessions: [{ endedAt: expect.any(String) as string, done: null }] } });
  });

  it('has the same hash as long as nothing more is done, and another once something is', async () => {
    const { hash } = await filled('remoteServiceRecord', ...toConfirmation);
    expect(hash).toMatch(/^sha256:/);
    expect((await filled('remoteServiceRecord', ...toConfirmation, acts.confirmed)).hash).not.toBe(hash);
  });
});

describe(titled('6.e'), () => {
  it('holds each call: by whom, whether reached, and what was said', async () => {
    const { content } = await filled('callbackRecord', ...toClosed, acts.notReached, acts.reached);
    expect(content).toMatchObject({
      service: { engineer: 'li' },
      calls: {
        calls: [
          { by: 'zhou', reached: false, satisfaction: null },
          { by: 'zhou', reached: true, satisfaction: 'satisfied', channel: 'telephone' },
        ],
        furtherStep: 'none',
      },
    });
  });

  it('says what follows when the customer is not satisfied', async () => {
    const open = await filled('callbackRecord', ...toClosed, acts.dissatisfied);
    expect(open.content).toMatchObject({ calls: { furtherStep: 'open' } });
    const again = await filled('callbackRecord', ...toClosed, acts.dissatisfied, acts.reopened);
    expect(again.content).toMatchObject({ calls: { furtherStep: 'reopened' } });
  });

  it('stays empty until somebody has called', async () => {
    expect((await filled('callbackRecord', ...toClosed)).content).toMatchObject({ calls: { calls: [] } });
  });
});
