import * as z from 'zod';
import { identifierSchema, parseQuestion } from '../door/parseQuestion.ts';
import type { EngineParts } from './parts.ts';

const erasureSchema = z.strictObject({
  subject: identifierSchema,
  by: identifierSchema,
  reason: z.string().min(1).max(2_000),
});

/** Erases every personal value kept under a subject, leaving who, when and why. @throws InvalidQueryError, store errors */
export const erasePersonal = (parts: EngineParts, asked: z.input<typeof erasureSchema>): Promise<number> => {
  const { subject, by, reason } = parseQuestion(erasureSchema, asked);
  return parts.store.erasePersonal(subject, { at: parts.clock.now(), by, reason });
};
