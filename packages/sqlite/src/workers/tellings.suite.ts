import type { IncidentCommand, IncidentPolicyInput } from '@statedesk/core';
import { toInstant, type EpochMilliseconds } from '@statedesk/engine';
import fc from 'fast-check';

/** What somebody tells the desk, and when. */
export interface Telling {
  readonly at: EpochMilliseconds;
  /** Which incident it is about. */
  readonly about: string;
  /** With the id of the incident, once there is one. */
  readonly command: (instanceId: string | undefined) => IncidentCommand;
}

export const monday = Date.parse('2026-03-02T09:00:00+08:00');
export const minute = 60_000;
export const day = 24 * 60 * minute;

/** Reminders are off: of those a journal shows whether somebody was awake to send them (rule R10). */
export const withoutReminders: IncidentPolicyInput = {
  waiting: { customer: { remindEveryWorkingHours: null } },
  confirmation: { reminders: 0 },
  controls: { '3.2.e': false },
};

const tier1 = { id: 'li.na', roles: ['tier1'] };
const colleague = { id: 'zhou.min', roles: ['tier1'] };

const judged = {
  minor: { faultGrade: 'low', importance: 'ordinary', urgency: 'notUrgent', impactScope: 'oneUser' },
  major: { faultGrade: 'high', importance: 'important', urgency: 'urgent', impactScope: 'wholeOrganisation' },
} as const;

// Without personal values: their salts would tell the journals of two stores apart.
const asked = '无人接听';
const report = {
  type: 'reportIncident',
  payload: {
    channel: 'email',
    organisation: '西湖医院',
    cause: '门诊收费停摆',
    symptom: '打印发票时报错',
    priorityEstimate: 'high',
    unknown: { contactName: asked, telephone: asked, expectedBy: asked },
  },
} as const;

/** What is done about an incident, in order. */
const acts = (grade: keyof typeof judged) =>
  [
    report,
    { type: 'acceptIncident' },
    { type: 'recordDetails', payload: { description: '自九点起' } },
    {
      type: 'classifyIncident',
      payload: { classification: { category: 'fault', subcategory: 'applicationSystem', ...judged[grade] } },
    },
    { type: 'startGuidance' },
    { type: 'recordGuidance', payload: { articles: ['KB-204'], advice: '重启打印服务', result: '未恢复' } },
    { type: 'startWaiting', payload: { reason: 'customer', note: '哪台工作站？' } },
    { type: 'endWaiting', payload: { reason: 'customer', outcome: '收费窗口' } },
    { type: 'recordBackup', payload: { what: 'HIS', where: 'nas-2' } },
    { type: 'applySolution', payload: { summary: '更换驱动', workaround: false } },
    { type: 'documentResolution', payload: { steps: '更换驱动' } },
    { type: 'requestConfirmation' },
    {
      type: 'confirmResolution',
      payload: { receivedBy: 'telephone', satisfaction: 'satisfied' },
      actor: colleague,
    },
    { type: 'archiveRecord' },
    { type: 'declareConfigurationUnchanged' },
    { type: 'declareNothingNew', payload: { reason: 'KB-204 says it' } },
    { type: 'closeIncident' },
  ] as const;

export interface Handling {
  readonly grade: keyof typeof judged;
  /** Minutes before each act; where they end, nobody does any more. */
  readonly gaps: readonly number[];
  /** So many minutes after the customer answered it is put on record that they did. */
  readonly answerTold: number;
}

/** How one incident is handled. */
export const tellingsOf = (about: string, { grade, gaps, answerTold }: Handling): readonly Telling[] => {
  let at = monday;
  let before = monday;
  return acts(grade)
    .slice(0, gaps.length)
    .map((act, step) => {
      before = at;
      at += (gaps[step] ?? 0) * minute;
      const late = { occurredAt: toInstant(Math.max(before, at - answerTold * minute)) };
      const command = { actor: tier1, ...act, ...(act.type === 'endWaiting' ? late : {}) };
      return {
        ...{ at, about },
        command: (instanceId) =>
          ({
            ...command,
            idempotencyKey: `${about} ${step}`,
            ...(instanceId === undefined ? {} : { instanceId }),
          }) as IncidentCommand,
      };
    });
};

const gap = fc.oneof({ weight: 3, arbitrary: fc.nat({ max: 8 * 60 }) }, fc.nat({ max: 4 * 24 * 60 }));

const handling: fc.Arbitrary<Handling> = fc.record({
  grade: fc.constantFrom('minor', 'major'),
  gaps: fc.array(gap, { minLength: 4, maxLength: acts('minor').length, size: 'max' }),
  answerTold: fc.oneof(fc.constant(0), fc.nat({ max: 2 * 24 * 60 })),
});

/** Some incidents and what is told of them, in the order in which it is told. */
export const anyTellings: fc.Arbitrary<readonly Telling[]> = fc
  .array(handling, { minLength: 2, maxLength: 4 })
  .map((handlings) =>
    handlings.flatMap((one, number) => tellingsOf(`${number}`, one)).toSorted((left, right) => left.at - right.at),
  );
