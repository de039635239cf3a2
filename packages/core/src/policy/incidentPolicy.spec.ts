import { describe, expect, it } from 'vitest';
import { incidentPolicySchema } from './incidentPolicy.ts';
import { readPolicy } from './readPolicy.ts';

describe('R4 the policy of the incident procedure 事件策略', () => {
  it('has a default for everything', () => {
    expect(incidentPolicySchema.parse({})).toEqual({
      profile: 'practised',
      priorityMatrix: {
        important: { urgent: 'high', notUrgent: 'medium' },
        ordinary: { urgent: 'medium', notUrgent: 'low' },
      },
      targets: {
        high: {
          response: { minutes: 15, calendar: 'always' },
          resolution: { minutes: 240, calendar: 'always' },
          onSite: { minutes: 120, calendar: 'always' },
        },
        medium: {
          response: { minutes: 30, calendar: 'working' },
          resolution: { minutes: 480, calendar: 'working' },
          onSite: { minutes: 240, calendar: 'working' },
        },
        low: {
          response: { minutes: 60, calendar: 'working' },
          resolution: { minutes: 1_440, calendar: 'working' },
          onSite: { minutes: 480, calendar: 'working' },
        },
      },
      clocks: { warnAt: [0.75, 0.9] },
      departmentManager: { acknowledgeWithinMinutes: 30 },
      majorIncident: {
        criteria: [
          { faultGrade: ['high'], impactScope: ['wholeOrganisation', 'severalOrganisations'] },
          { category: ['informationSecurity'], faultGrade: ['high'] },
        ],
        acknowledgeWithin: { minutes: 60, calendar: 'always' },
        reviewWithinWorkingDays: 5,
      },
      cost: {
        ...{ currency: 'CNY', ceiling: 1_000_000, perHour: null },
        answerWithin: { minutes: 480, calendar: 'working' },
      },
      steering: {
        takeUpWithin: {
          high: { minutes: 15, calendar: 'always' },
          medium: { minutes: 60, calendar: 'working' },
          low: { minutes: 120, calendar: 'working' },
        },
        bounceLimit: 3,
        answerExpeditingWithin: { minutes: 60, calendar: 'working' },
      },
      dispatch: {
        decideWithinWorkingHours: 4,
        approveWithinWorkingHours: 8,
        rounds: 3,
        filing: { remindEveryWorkingDays: 1, reminders: 3 },
      },
      project: { withoutEntitlement: 'warn' },
      change: { withinWorkingDays: 10 },
      knowledge: { base: 'desk' },
      waiting: {
        customer: {
          pauses: ['resolution', 'onSite'],
          remindEveryWorkingHours: 8,
          reminders: 3,
          patienceWorkingDays: 5,
        },
        parent: { pauses: [], remindEveryWorkingHours: 8, reminders: 3, patienceWorkingDays: 5 },
        evidence: {
          pauses: ['resolution', 'onSite'],
          remindEveryWorkingHours: 8,
          reminders: 3,
          patienceWorkingDays: 5,
        },
        vendor: { pauses: [], remindEveryWorkingHours: 8, reminders: 3, patienceWorkingDays: 5 },
        change: { pauses: [], remindEveryWorkingHours: 8, reminders: 3, patienceWorkingDays: 5 },
        agreedDate: { pauses: [], remindEveryWorkingHours: null, reminders: 0, patienceWorkingDays: 1 },
      },
      progress: { everyWorkingHours: 8 },
      confirmation: { remindEveryWorkingDays: 1, reminders: 3, closeAfterWorkingDays: 5 },
      lateEntry: { withinHours: 72 },
      followUp: { workingDays: 5, until: 'endOfWorkingTime', warnWorkingDaysBefore: 1, tries: 3 },
      judgement: { withinWorkingDays: 10, closingWaits: 'afterWorkaround' },
      recurrence: { incidents: 3, withinDays: 30 },
      numbering: {
        issue: false,
        digits: 6,
        incident: 'INC-{year}-{number}',
        workOrder: 'WO-{year}-{number}',
        document: 'DOC-{year}-{number}',
        followUp: 'CB-{year}-{number}',
      },
      family: {
        levels: 1,
        cascade: {
          solved: { open: 'follows', solved: 'nothing', asked: 'nothing', over: 'nothing' },
          workedAround: { open: 'follows', solved: 'nothing', asked: 'nothing', over: 'nothing' },
          asked: { open: 'nothing', solved: 'follows', asked: 'nothing', over: 'nothing' },
          reopened: { open: 'told', solved: 'told', asked: 'told', over: 'nothing' },
          closed: { open: 'told', solved: 'nothing', asked: 'nothing', over: 'nothing' },
          ended: { open: 'told', solved: 'told', asked: 'told', over: 'nothing' },
        },
      },
      dissatisfaction: { answerWithinWorkingDays: 2 },
      rootCause: { lookWithinWorkingDays: 20 },
      reopening: { workingDays: 10 },
      retirement: { workingDays: 20 },
      controls: {
        '1.l': true,
        '3.2.e': true,
        '5.2.d': true,
        '5.5.d': true,
        '5.6.f': true,
        '5.7.b': true,
        '5.11.b': true,
        '5.9.b': true,
        '5.14.b': true,
        '5.14.c': true,
      },
    });
  });

  it('changes what is written and leaves the rest', () => {
    const policy = incidentPolicySchema.parse({ profile: 'written', controls: { '5.14.c': false } });
    expect(policy).toMatchObject({ profile: 'written', controls: { '5.2.d': true, '5.14.c': false } });
  });

  it.each([
    ['a control that cannot be switched off', { controls: { '5.9.c': false } }],
    ['a matrix with a missing cell', { priorityMatrix: { important: { urgent: 'high' } } }],
    ['a warning that comes with the day handling ended', { followUp: { workingDays: 2, warnWorkingDaysBefore: 2 } }],
    ['a follow-up in no days', { followUp: { workingDays: 0 } }],
    ['a profile nobody knows', { profile: 'improvised' }],
    ['a target without a calendar', { targets: { high: { response: { minutes: 10 } } } }],
    ['a target of no time', { targets: { low: { resolution: { minutes: 0, calendar: 'working' } } } }],
    ['shares that do not ascend', { clocks: { warnAt: [0.9, 0.75] } }],
    ['two shares that are the same', { clocks: { warnAt: [0.9, 0.9] } }],
    ['a share that is the whole', { clocks: { warnAt: [1] } }],
    ['a share that is not in whole percent', { clocks: { warnAt: [0.755] } }],
    ['four shares', { clocks: { warnAt: [0.2, 0.4, 0.6, 0.8] } }],
    ['a setting nobody knows', { followUps: {} }],
  ])('refuses %s', (_, policy) => {
    expect(incidentPolicySchema.safeParse(policy).success).toBe(false);
  });

  it('changes one target and leaves the others', () => {
    const response = { minutes: 5, calendar: 'always' } as const;
    const { targets } = incidentPolicySchema.parse({ targets: { high: { response } } });
    expect(targets).toMatchObject({
      high: { response, resolution: { minutes: 240 } },
      low: { response: { minutes: 60 } },
    });
  });

  it('reads each document once', () => {
    const document = incidentPolicySchema.parse({});
    expect(readPolicy(document)).toBe(readPolicy(document));
  });
});
