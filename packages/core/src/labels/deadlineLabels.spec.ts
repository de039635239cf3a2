import { describe, expect, it } from 'vitest';
import { titled } from '../rehearsal/titled.suite.ts';
import { deadlineLabel } from './deadlineLabels.ts';

describe(`${titled('1.c')}: what is due has a name`, () => {
  it.each([
    ['response', 'breach', 'The response is due', '响应到期'],
    ['resolution', 'warning90', 'The resolution is due soon (90 %)', '解决即将到期（90%）'],
    ['progress', 'reminder12', 'The customer is to be told how it stands (no. 12)', '须向客户通报进展（第 12 次）'],
    ['waiting.vendor', 'patience', 'The patience with a wait ends – The vendor', '等待供应商：等待期限届满'],
    [
      'waiting.customer',
      'reminder2',
      'What is waited for is asked for again – The customer (no. 2)',
      '等待客户：催办（第 2 次）',
    ],
  ])('%s/%s', (id, rung, en, zh) => {
    expect(deadlineLabel({ id, rung })).toEqual({ en, zh });
  });

  it.each([
    ['ghost', 'breach'],
    ['response', 'ghost'],
    ['constructor', 'name'],
  ])('calls what it does not know by its id and rung: %s/%s', (id, rung) => {
    expect(deadlineLabel({ id, rung })).toEqual({ en: `${id}: ${rung}`, zh: `${id}：${rung}` });
  });
});
