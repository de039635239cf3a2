import { row } from './row.ts';

/** Clause 2, scope: what counts as an incident here. */
export const clause2 = {
  '2.a': row(
    'T',
    'Categories in scope; anything else is turned away with a reason',
    '范围内的类别;范围外注明理由后不予受理',
  ),
  '2.b': row('T', 'Every incident names its support project', '事件须对应支持项目'),
} as const;
