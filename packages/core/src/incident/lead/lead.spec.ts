import { describe, expect, it } from 'vitest';
import * as acts from '../../rehearsal/acts.suite.ts';
import { act, by } from '../../rehearsal/acts.suite.ts';
import { settled, toDiagnosis, toHotline, toRecording } from '../../rehearsal/passages.suite.ts';
import { companyManagement, departmentManager } from '../../rehearsal/people.suite.ts';
import { given, owedBy, practise, region } from '../../rehearsal/rehearsal.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';

const reason = 'The hospital has complained';
const ledForMajor = act('takeLead', { ground: 'major', reason }, companyManagement);
const ledForDispute = act('takeLead', { ground: 'dispute', reason }, companyManagement);
const released = act('releaseLead', { outcome: 'Settled with the hospital' }, companyManagement);

const toSettled = [
  ...toHotline(),
  ledForDispute,
  acts.guided,
  acts.applied,
  acts.documented,
  acts.confirmationAsked,
  acts.confirmed,
  ...settled,
];

describe(titled('5.5.d'), () => {
  it.each([
    ['a major fault', acts.majorFault, ledForMajor],
    ['a dispute about anything', acts.consultation, ledForDispute],
  ])('lets company management lead %s', async (_, classification, led) => {
    const outcome = await given(...toDiagnosis(classification)).accepts(led);
    expect(region(outcome, 'lead')).toBe('management');
    expect(owedBy(outcome)).toMatchObject({ leadRelease: 'owed' });
  });

  it('refuses to call a minor fault major', async () => {
    expect(await given(...toDiagnosis()).refuses(ledForMajor)).toMatchObject({ kind: 'guard', requirement: '5.5.d' });
  });

  it('refuses it before the desk has taken the incident up', async () => {
    expect(await given(acts.emailed).refuses(ledForDispute)).toMatchObject({ requirement: '1.g' });
  });

  it('is for company management only', async () => {
    expect(await given(...toRecording).refuses(by(departmentManager, ledForDispute))).toMatchObject({ kind: 'role' });
  });

  it('lets closing wait for the release', async () => {
    expect(await given(...toSettled).refuses(acts.closed)).toMatchObject({ requirement: '5.5.d' });
    const outcome = await given(...toSettled, released).accepts(acts.closed);
    expect(region(outcome, 'lead')).toBe('desk');
  });

  it('does not, where policy has switched the control off', async () => {
    const { given: under } = practise({ policy: { controls: { '5.5.d': false } } });
    await under(...toSettled).accepts(acts.closed);
  });

  it('ends with an incident that is turned away', async () => {
    const outcome = await given(...toRecording, ledForDispute).accepts(acts.turnedAway);
    expect(region(outcome, 'lead')).toBe('desk');
    expect(outcome.view.record).toMatchObject({ managementLead: null });
  });
});
