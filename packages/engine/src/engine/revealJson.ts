import * as z from 'zod';
import { parseQuestion } from '../door/parseQuestion.ts';
import type { Json } from '../json/json.ts';
import { revealWith } from './revealWith.ts';
import type { EngineParts } from './parts.ts';

const json: z.ZodType<Json> = z.json();

/** Any JSON value with its personal references joined to the values that stand under them. @throws InvalidQueryError */
export const revealJson = async (parts: EngineParts, value: unknown): Promise<Json> =>
  revealWith(parts.store, parseQuestion(json, value));
