import type * as z from 'zod';
import { InvalidOptionsError } from '../errors/invalidOptionsError.ts';
import { describeIssues, parseWith } from './schemaIssues.ts';

/**
 * What a host gives when it makes something, parsed at the door like everything that comes from outside.
 *
 * @param of who was given it, for the error: `sqliteStore`
 * @throws InvalidOptionsError `invalid-options`, with every issue in both languages and what would be accepted
 * @example const { file } = parseOptions('fileStore', z.strictObject({ file: z.string() }), options);
 */
export const parseOptions = <Output>(of: string, schema: z.ZodType<Output>, input: unknown): Output => {
  const { value, issues } = parseWith(schema, input);
  if (value !== undefined) return value;
  throw new InvalidOptionsError(`${of} cannot take what it was given: ${describeIssues(issues)}`, { of, issues });
};
