import { inBoth } from '@statedesk/engine';
import * as z from 'zod';

/** What people write. Kept in the entry; the record refers to it by revision (rule R7). Up to 4,000 characters. */
export const proseSchema = z.string().trim().min(1).max(4000);

/** A name or a reference of another system: one line, up to 200 characters. */
export const nameSchema = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}]*$/u, inBoth('one line, without control characters', '须为一行文字，不含控制字符'));
