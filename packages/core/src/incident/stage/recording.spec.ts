import { describe, expect, it } from 'vitest';
import * as acts from '../../rehearsal/acts.suite.ts';
import {
  accepted,
  act,
  asked,
  at,
  by,
  consultation,
  diagnosisBegun,
  emailed,
  majorFault,
  majorUrgentFault,
  minorFault,
  toDevelopers,
} from '../../rehearsal/acts.suite.ts';
import { departmentManager, developer, incidentManager, tier1 } from '../../rehearsal/people.suite.ts';
import { settled, toClosing, toDiagnosis, toRecording } from '../../rehearsal/passages.suite.ts';
import { impactMatrix } from '../../policy/priorityMatrix.ts';
import { effectsOf, given, givenWritten, owedBy, practise, region } from '../../rehearsal/rehearsal.suite.ts';
import { rungs } from '../../rehearsal/timing.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';

const judgedBeyond = act('handOverToRD', { ground: 'beyondAbility', reason: 'Source code' });
const acknowledged = act('acknowledgeNotice', {}, departmentManager);

describe(titled('5.2.b'), () => {
  it.each([
    ['important', 'urgent', 'high'],
    ['important', 'notUrgent', 'medium'],
    ['ordinary', 'urgent', 'medium'],
    ['ordinary', 'notUrgent', 'low'],
  ] as const)('derives from %s and %s the priority %s', async (importance, urgency, priority) => {
    const classification = { category: 'technicalConsultation', importance, urgency, impactScope: 'oneUser' } as const;
    const { view } = await given(...toRecording).accepts(act('classifyIncident', { classification }));
    expect(view.record).toMatchObject({ classification, priority });
  });

  it('derives it by the matrix of the policy', async () => {
    const high = { urgent: 'high', notUrgent: 'high' } as const;
    const { given: under } = practise({ policy: { priorityMatrix: { important: high, ordinary: high } } });
    const { view } = await under(...toRecording).accepts(consultation);
    expect(view.record).toMatchObject({ priority: 'high' });
  });

  it.each([
    ['oneUser', 'notUrgent', 'low'],
    ['oneUser', 'urgent', 'medium'],
    ['oneDepartment', 'notUrgent', 'low'],
    ['oneDepartment', 'urgent', 'high'],
    ['wholeOrganisation', 'notUrgent', 'medium'],
    ['wholeOrganisation', 'urgent', 'high'],
    ['severalOrganisations', 'notUrgent', 'medium'],
    ['severalOrganisations', 'urgent', 'high'],
  ] as const)('derives it from an impact on %s that is %s as %s, where policy goes by impact', async (...row) => {
    const [impactScope, urgency, priority] = row;
    const { given: under } = practise({ policy: { priorityMatrix: impactMatrix } });
    const classification = {
      category: 'technicalConsultation',
      importance: 'important',
      urgency,
      impactScope,
    } as const;
    const { view } = await under(...toRecording).accepts(act('classifyIncident', { classification }));
    expect(view.record).toMatchObject({ classification, priority });
  });

  it('refuses a matrix with a hole: no desk opens on it', async () => {
    const { oneUser, ...rest } = impactMatrix;
    const { given: under } = practise({
      policy: { priorityMatrix: { ...rest, oneUser: { urgent: oneUser.urgent } } } as never,
    });
    await expect(under().accepts(acts.telephoned)).rejects.toMatchObject({ code: 'invalid-document' });
  });

  it('refuses to classify before the details were asked by telephone', async () => {
    expect(await given(emailed, accepted).refuses(minorFault)).toMatchObject({ requirement: '5.2.b' });
  });

  it('takes the call itself for the conversation where the report came by telephone', async () => {
    await given(...toRecording).accepts(minorFault);
  });

  it.each(['fault', 'informationSecurity'] as const)('refuses a %s without a fault grade', async (category) => {
    const ungraded = { importance: 'important', urgency: 'urgent', impactScope: 'oneUser' };
    const subcategory = category === 'fault' ? 'terminalDevice' : 'customerService';
    const wrong = act('classifyIncident', { classification: { ...ungraded, category, subcategory } } as never);
    await expect(given(...toRecording).accepts(wrong)).rejects.toMatchObject({ code: 'invalid-command' });
  });

  it('refuses a consultation with one', async () => {
    const graded = { ...(consultation.payload as { classification: object }).classification, faultGrade: 'low' };
    const wrong = act('classifyIncident', { classification: graded } as never);
    await expect(given(...toRecording).accepts(wrong)).rejects.toMatchObject({ code: 'invalid-command' });
  });
});

describe(titled('5.2.d'), () => {
  it('tells the department manager at once, and somebody owes to acknowledge it', async () => {
    const outcome = await given(...toRecording).accepts(majorUrgentFault);
    expect(effectsOf(outcome)).toEqual([
      { type: 'notifyDepartmentManager', payload: { ground: 'majorImportantUrgent' } },
    ]);
    expect(owedBy(outcome)).toMatchObject({ noticeAcknowledgement: 'owed' });
    expect(outcome.entries.at(-1)?.entry.requirements).toContain('5.2.d');
  });

  it.each([
    ['major, but neither important nor urgent', majorFault],
    ['not major', minorFault],
    ['a consultation', consultation],
  ])('stays quiet where the incident is %s', async (_, classification) => {
    const outcome = await given(...toRecording).accepts(classification);
    expect(effectsOf(outcome)).toEqual([]);
    expect(owedBy(outcome)).not.toHaveProperty('noticeAcknowledgement');
  });

  it('goes to the incident manager when nobody acknowledges within 30 minutes, at night too', async () => {
    const { desk, clock, id } = await given(...toRecording).accepts({
      ...majorUrgentFault,
      at: '2026-03-02T22:00:00+08:00',
    });
    clock.advanceTo('2026-03-02T22:30:00+08:00');
    await desk.tick();
    expect((await desk.journal(id)).at(-1)?.entry).toMatchObject({
      command: { type: 'escalateNotice' },
      actor: { id: 'system' },
      effects: [{ type: 'notifyIncidentManager', payload: { ground: 'noticeUnacknowledged' } }],
    });
  });

  it('stays quiet once it is acknowledged', async () => {
    const { view } = await given(...toRecording, majorUrgentFault).accepts(acknowledged);
    expect(view.deadlines.map(({ id }) => id)).not.toContain('notice');
  });

  it('lets nobody but the department manager acknowledge, and only what was told', async () => {
    expect(await given(...toRecording, majorUrgentFault).refuses(by(tier1, acknowledged))).toMatchObject({
      kind: 'role',
    });
    expect(await given(...toRecording, minorFault).refuses(acknowledged)).toMatchObject({ requirement: '5.2.d' });
  });

  const unsettledNotice = [
    ...toRecording,
    majorUrgentFault,
    acts.guidanceStarted,
    acts.guided,
    acts.backedUp,
    acts.applied,
    acts.documented,
    acts.confirmationAsked,
    acts.confirmed,
    ...settled,
  ];

  it('lets closing wait for the acknowledgement', async () => {
    expect(await given(...unsettledNotice).refuses(acts.closed)).toMatchObject({ requirement: '5.2.d' });
    await given(...unsettledNotice, acknowledged).accepts(acts.closed);
  });

  it('does not, where policy has switched the control off', async () => {
    const { given: under } = practise({ policy: { controls: { '5.2.d': false } } });
    const { entries } = await under(...unsettledNotice).accepts(acts.closed);
    expect(entries.map(({ entry }) => entry.command.type)).not.toContain('escalateNotice');
  });
});

describe(titled('5.2.e'), () => {
  const reclassified = act('reclassifyIncident', {
    classification: (majorUrgentFault.payload as { classification: never }).classification,
    reason: 'All wards',
  });

  it('corrects classification and priority, and tells the department manager anew', async () => {
    const outcome = await given(...toDiagnosis()).accepts(reclassified);
    expect(outcome.view.record).toMatchObject({ priority: 'high', notice: { acknowledgedAt: null } });
    expect(effectsOf(outcome)).toHaveLength(1);
    expect(region(outcome, 'stage')).toBe('diagnosis');
  });

  it('leaves an acknowledged notice acknowledged while the incident stays as grave as it was', async () => {
    const outcome = await given(...toRecording, majorUrgentFault, acknowledged).accepts(reclassified);
    expect(outcome.view.record).toMatchObject({ notice: { acknowledgedAt: expect.any(String) as string } });
    expect(effectsOf(outcome)).toEqual([]);
  });

  it('tells the department manager once more where it becomes that grave a second time', async () => {
    const { classification } = minorFault.payload as { classification: never };
    const lowered = act('reclassifyIncident', { classification, reason: 'One ward' });
    const later = at('2026-03-02T10:00:00+08:00', reclassified);
    const outcome = await given(...toRecording, majorUrgentFault, acknowledged, lowered).accepts(later);
    expect(outcome.view.record).toMatchObject({
      notice: { since: '2026-03-02T02:00:00.000Z', acknowledgedAt: null },
    });
    expect(effectsOf(outcome)).toHaveLength(1);
  });

  it('gives what has not ended the target of the new priority, and keeps the time used', async () => {
    const outcome = await given(...toDiagnosis()).accepts(at('2026-03-02T10:00:00+08:00', reclassified));
    expect(rungs(outcome, 'resolution')).toMatchObject({ breach: '2026-03-02T05:00:00.000Z' });
    const { clocks } = outcome.view.record as {
      clocks: { resolution: { startedAt: string; targets: readonly object[] } };
    };
    expect(clocks.resolution).toMatchObject({ startedAt: '2026-03-02T01:00:00.000Z', breachedAt: null });
    expect(clocks.resolution.targets.at(-1)).toMatchObject({ name: 'high', since: '2026-03-02T02:00:00.000Z' });
  });

  it('carries along what the other system calls its priority now, where there is one', async () => {
    const external = { system: 'ServiceNow', number: 'INC0000045', priority: '3 - Moderate' };
    const reported = act('reportIncident', { channel: 'telephone', ...acts.intake, external });
    const raised = { ...reclassified, payload: { ...reclassified.payload, externalPriority: '1 - Critical' } };
    const { view } = await given(reported, accepted, minorFault).accepts(raised);
    expect(view.record).toMatchObject({ external: { ...external, priority: '1 - Critical' } });
    const { view: alone } = await given(...toRecording, minorFault).accepts(raised);
    expect(alone.record).toMatchObject({ external: null });
  });

  it('refuses it before there is anything to correct, and after handling has ended', async () => {
    expect(await given(...toRecording).refuses(reclassified)).toMatchObject({ kind: 'guard', requirement: '5.2.b' });
    expect(await given(...toClosing).refuses(reclassified)).toMatchObject({ kind: 'guard', requirement: '1.g' });
  });

  it('is not in the written text', async () => {
    expect(await givenWritten(...toDiagnosis()).refuses(reclassified)).toMatchObject({ kind: 'reading' });
  });
});

describe(titled('5.2.c'), () => {
  it('goes past the hotline once another tier has it', async () => {
    const outcome = await given(...toRecording, minorFault, judgedBeyond).accepts(by(developer, diagnosisBegun));
    expect(region(outcome, 'stage')).toBe('diagnosis');
  });

  it('refuses it while tier 1 has it and has tried nothing', async () => {
    expect(await given(...toRecording, minorFault).refuses(diagnosisBegun)).toMatchObject({ requirement: '5.5.a' });
  });
});

describe(titled('5.2.a'), () => {
  it('leaves details and classification to tier 1', async () => {
    for (const command of [asked, minorFault])
      expect(await given(...toRecording).refuses(by(incidentManager, command))).toMatchObject({ kind: 'role' });
    expect(await given(...toRecording).refuses(toDevelopers)).toMatchObject({ requirement: '5.2.b' });
  });
});
