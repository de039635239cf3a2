import { alwaysOpen } from '@statedesk/calendar';
import { chinaCalendar } from '@statedesk/calendar/china';
import { describe, expect, it } from 'vitest';
import type { DirectoryData } from '../../directory/directoryData.ts';
import { titled } from '../../rehearsal/titled.suite.ts';
import type { IncidentPolicyInput } from '../incidentPolicy.ts';
import { impactMatrix } from '../priorityMatrix.ts';
import { lintPolicy } from './lintPolicy.ts';

const calendars = { working: chinaCalendar(), always: alwaysOpen({ zone: 'Asia/Shanghai' }) };
const now = Date.parse('2026-03-02T09:00:00+08:00');
const found = (policy: IncidentPolicyInput, directory: DirectoryData = {}) =>
  lintPolicy(policy, calendars, directory, now);
const rules = (policy: IncidentPolicyInput, directory?: DirectoryData) =>
  found(policy, directory).map(({ severity, rule, requirement }) => [severity, rule, requirement]);

const work = (minutes: number) => ({ minutes, calendar: 'working' as const });
const low = { urgent: 'medium', notUrgent: 'low' } as const;
const always = (minutes: number) => ({ minutes, calendar: 'always' as const });
const everybody = {
  tier1: ['li', 'zhou'],
  departmentManager: ['chen'],
  tier2Management: ['he'],
  incidentManager: ['sun'],
};
const contract = { number: 'HT-07', vendor: 'Acme', domain: 'storage', from: '2026-03-02T09:00:00+08:00' };

describe(`R13 a policy is read before it goes live 策略检查 (${titled('3.1.a')})`, () => {
  it('says in either language alone what cannot be taken, and of the whole where nothing can be read', () => {
    const [late] = found({ followUp: { workingDays: 0 } });
    expect(late?.message.en).toMatch(/^'followUp.workingDays' cannot be taken: [\x20-\x7e]+$/u);
    expect(late?.message.zh).not.toMatch(/expected|Invalid/u);
    expect(found(null as never)).toMatchObject([{ change: { en: 'Correct or leave out the policy.' } }]);
  });

  it('finds nothing in the defaults, at any desk with people for every role', () => {
    expect(found({})).toEqual([]);
    expect(found({}, { people: everybody })).toEqual([]);
    expect(lintPolicy({}, calendars)).toEqual([]);
  });

  const bad: readonly (readonly [string, IncidentPolicyInput, readonly (readonly string[])[]])[] = [
    [
      'a matrix with a hole',
      { priorityMatrix: { important: { urgent: 'high' } } } as never,
      [['error', 'matrixHole', '5.2.b']],
    ],
    [
      'a matrix of impact with a hole',
      { priorityMatrix: { ...impactMatrix, oneUser: { urgent: 'medium' } } } as never,
      [['error', 'matrixHole', '5.2.b']],
    ],
    [
      'a matrix that mixes importance and impact',
      { priorityMatrix: { ...impactMatrix, important: impactMatrix.oneUser } },
      [['error', 'matrixHole', '5.2.b']],
    ],
    [
      'a matrix of impact in which nothing is high',
      { priorityMatrix: { ...impactMatrix, severalOrganisations: low, wholeOrganisation: low, oneDepartment: low } },
      [['warning', 'matrixHole', '5.2.b']],
    ],
    [
      'a priority that nothing leads to',
      {
        priorityMatrix: {
          important: { urgent: 'high', notUrgent: 'low' },
          ordinary: { urgent: 'low', notUrgent: 'low' },
        },
      },
      [['warning', 'matrixHole', '5.2.b']],
    ],
    [
      'a follow-up whose warning comes with the day handling ended',
      { followUp: { workingDays: 2, warnWorkingDaysBefore: 2 } },
      [['error', 'followUpWarning', '5.14.c']],
    ],
    ['warnings that do not ascend', { clocks: { warnAt: [0.9, 0.75] } }, [['error', 'warningsAscend', '1.a']]],
    ['a setting nobody knows', { followUps: {} } as never, [['error', 'shape', '3.1.a']]],
    [
      'patience that outlasts the follow-up',
      { waiting: { customer: { patienceWorkingDays: 6 } } },
      [['warning', 'patienceWithinFollowUp', '5.14.a']],
    ],
    [
      'a confirmation awaited longer than the follow-up',
      { confirmation: { closeAfterWorkingDays: 6 } },
      [['warning', 'patienceWithinFollowUp', '5.14.a']],
    ],
    [
      'a reminder that comes after patience has ended',
      { waiting: { vendor: { remindEveryWorkingHours: 49 } } },
      [['warning', 'remindersBeforePatience', 'PR.a']],
    ],
    [
      'a reminder that comes after the incident went on',
      { confirmation: { remindEveryWorkingDays: 6 } },
      [['warning', 'remindersBeforePatience', '5.10.c']],
    ],
    [
      'a time for reopening beyond the holidays that are known',
      { reopening: { workingDays: 250 } },
      [['warning', 'calendarCoversDeadlines', '5.14.a']],
    ],
    [
      'a response no sooner than the resolution',
      { targets: { low: { response: work(1_440) } } },
      [['error', 'targetsInOrder', '1.a']],
    ],
    [
      'a higher priority with more time',
      { targets: { high: { resolution: always(500) }, medium: { response: always(30), resolution: always(240) } } },
      [['error', 'targetsInOrder', '1.a']],
    ],
    [
      'a higher priority that can be slower over a weekend',
      { targets: { medium: { response: always(30) }, low: { response: always(60), resolution: always(1_440) } } },
      [['warning', 'targetsInOrder', '1.a']],
    ],
  ];

  it.each(bad)('finds %s', (_, policy, expected) => {
    expect(rules(policy)).toEqual(expected);
  });

  it('finds a role that something waits for and nobody holds', () => {
    const others = { ...everybody, departmentManager: [] };
    expect(rules({}, { people: others })).toEqual([['error', 'somebodyAnswers', '5.2.d']]);
    expect(rules({ controls: { '5.2.d': false } }, { people: others })).toEqual([]);
  });

  it('finds a tier 1 of one person, whose work nobody else could rate', () => {
    const alone = { ...everybody, tier1: ['li', 'li'] };
    expect(rules({}, { people: alone })).toEqual([['warning', 'somebodyAnswers', '5.14.b']]);
    expect(rules({ controls: { '5.14.b': false } }, { people: alone })).toEqual([]);
  });

  it('finds a project for which nobody could approve a visit', () => {
    const projects = [{ name: 'LIS' }];
    expect(rules({}, { projects })).toEqual([
      ['warning', 'somebodyApproves', '5.6.b'],
      ['warning', 'somebodyApproves', '5.6.d'],
    ]);
    const held = { ...everybody, projectManager: ['liu'], technicalDirector: ['gao'] };
    expect(rules({}, { projects, people: held })).toEqual([]);
    expect(rules({}, { projects: [{ name: 'LIS', projectManager: 'liu', technicalDirector: 'gao' }] })).toEqual([]);
  });

  it('finds a contract that ends before its own limit', () => {
    const ends = (until: string, limit?: typeof contract.from) =>
      rules({}, { contracts: [{ ...contract, until, ...(limit === undefined ? {} : { limit: work(480) }) }] });
    expect(ends('2026-03-02T17:59:00+08:00', 'limited')).toEqual([['error', 'contractOutlastsLimit', '3.4.b']]);
    expect(ends('2026-03-02T18:00:00+08:00', 'limited')).toEqual([]);
    expect(ends('2026-03-02T10:00:00+08:00')).toEqual([]);
  });

  it('says what to change, in both languages', () => {
    for (const { message, change } of bad.flatMap(([, policy]) => found(policy))) {
      for (const { en, zh } of [message, change]) {
        expect(en).toMatch(/[a-z].*\.$/u);
        expect(zh).toMatch(/\p{Script=Han}/u);
      }
    }
  });

  it('finds the same every time', () => {
    const policy = { waiting: { customer: { patienceWorkingDays: 30 } }, reopening: { workingDays: 250 } };
    expect(found(policy)).toEqual(found(policy));
  });
});
