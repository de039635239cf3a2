import { row } from './row.ts';

/** Additions of daily practice for which the text has no clause. */
export const practised = {
  'PR.a': row('P', 'Waiting, with a reason that has consequences', '有原因的等待'),
  'PR.b': row('P', 'Hand-over in any direction', '支持级别间任意方向转交'),
  'PR.c': row('P', 'Duplicates, parents and children', '重复与父子事件'),
  'PR.d': row('P', 'Withdrawn or cancelled', '撤回或取消'),
  'PR.e': row('P', 'Notes and late entries', '备注与补录'),
} as const;
