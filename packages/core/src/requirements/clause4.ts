import { row } from './row.ts';

/** Clause 4, related procedures. */
export const clause4 = {
  '4.a': row('T', 'Hand-offs to the neighbouring procedures are explicit', '与相邻流程的交接须明确'),
} as const;
