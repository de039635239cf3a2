import { row } from './row.ts';

/** ISO/IEC 20000-1:2018, 8.6.1: what the standard asks of major incidents beyond the procedure. */
export const iso = {
  'ISO.a': row('P', 'Major incidents are declared by criteria', '重大事件按标准宣布'),
  'ISO.b': row('P', 'A major incident has a named owner', '重大事件有专人负责'),
  'ISO.c': row('P', 'A major incident is reviewed afterwards', '重大事件事后评审'),
} as const;
