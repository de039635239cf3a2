import { parseWith } from '@statedesk/engine';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { documentContentSchema } from '../controlledDocument/documentVersion.ts';
import { completeIntake } from '../incident/commands/completeIntake.ts';
import { incidentPolicySchema } from '../policy/incidentPolicy.ts';
import { priorityMatrixSchema } from '../policy/priorityMatrix.ts';
import { monthSchema } from '../report/month.ts';
import { currencySchema } from './money.ts';
import { nameSchema } from './text.ts';

describe('R14 what is not taken is said in Chinese as in English', () => {
  it.each<[string, z.ZodType, unknown, RegExp]>([
    ['a name of two lines', nameSchema, 'Westlake\nHospital', /^须为一行文字/],
    ['a currency', currencySchema, 'yuan', /^须为三个字母/],
    ['a month', monthSchema, '2026-13', /^须为月份/],
    ['a hash', documentContentSchema.shape.sha256, 'sha256:', /^须为 sha256/],
    ['a telephone number', completeIntake.payload, { telephone: 'none' }, /^须为电话号码/],
    ['no piece of the intake', completeIntake.payload, {}, /^至少补全/],
    ['a share', incidentPolicySchema, { clocks: { warnAt: [0.333] } }, /^须为整百分比/],
    ['shares', incidentPolicySchema, { clocks: { warnAt: [0.9, 0.75] } }, /^各比例须递增/],
    ['a warning', incidentPolicySchema, { followUp: { workingDays: 1, warnWorkingDaysBefore: 1 } }, /^提醒须早于/],
    ['an offset', incidentPolicySchema, { numbering: { offset: '8' } }, /^须为与 UTC 的时差/],
    ['a matrix with a hole', priorityMatrixSchema, { important: {} }, /^矩阵每格/],
  ])('%s', (_, schema, given, zh) => {
    const [{ message } = { message: { en: '', zh: '' } }] = parseWith(schema, given).issues;
    expect(message.en).toMatch(/^[^\p{Script=Han}]+$/u);
    expect(message.zh).toMatch(zh);
  });
});
