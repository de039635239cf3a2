import * as z from 'zod';
import { catalogue } from '../requirements/catalogue.ts';

const ids = Object.keys(catalogue);
const known = new Set([...ids, ...ids.map((id) => id.slice(0, id.lastIndexOf('.')))]);

/** A clause of the procedure, `5.6`, or one of its requirements, `5.6.d`. */
export const clauseSchema = z
  .string()
  .trim()
  .max(20)
  .refine((clause) => known.has(clause), {
    error: 'a clause of the procedure, such as 5.6, or a requirement, such as 5.6.d',
    params: { zh: '须为本流程的条款（如 5.6）或要求（如 5.6.d）' },
  });
