import * as z from 'zod';
import { actorSchema } from '../definition/actor.ts';
import type { InputIssue } from '../errors/inputIssue.ts';
import { InvalidQueryError } from '../errors/invalidQueryError.ts';
import { plainJsonIssue } from './plainJson.ts';
import { describeIssues, parseWith } from './schemaIssues.ts';

/** Turns a question away. @throws InvalidQueryError */
export const refuseQuestion = (issues: readonly InputIssue[]): never => {
  throw new InvalidQueryError(`The question was not asked: ${describeIssues(issues)}`, { issues });
};

/** Any question at the door: plain JSON of the schema's shape. @throws InvalidQueryError */
export const parseQuestion = <Output>(schema: z.ZodType<Output>, input: unknown): Output => {
  const foreign = plainJsonIssue(input);
  if (foreign) return refuseQuestion([foreign]);
  const { value, issues } = parseWith(schema, input);
  return value === undefined ? refuseQuestion(issues) : value;
};

/** What a caller may call an instance, a key, a subject, a person by. */
export const identifierSchema = z.string().min(1).max(200);

/** A question about one instance, by the host itself or by a person. */
export const readingSchema = z.strictObject({ instanceId: identifierSchema, actor: actorSchema.optional() });
export const personalReadingSchema = z.strictObject({ instanceId: identifierSchema, actor: actorSchema });
