import type * as z from 'zod';
import { InvalidOptionsError } from '../errors/invalidOptionsError.ts';
import type { InputIssue } from '../errors/inputIssue.ts';
import { describeIssues, parseWith, type Parsed } from './schemaIssues.ts';

const unreadable: InputIssue = {
  path: '',
  message: { en: 'it could not be read: one of its getters throws', zh: '无法读取：某个属性读取时出错' },
};

// Options hold functions and objects of the host's own, so they are no plain JSON; reading them may run their code.
const attempt = <Output>(schema: z.ZodType<Output>, input: unknown): Parsed<Output> => {
  try {
    return parseWith(schema, input);
  } catch {
    return { value: undefined, issues: [unreadable] };
  }
};

/**
 * What a host gives when it makes something, parsed at the door like everything that comes from outside.
 *
 * @param of who was given it, for the error: `sqliteStore`
 * @throws InvalidOptionsError `invalid-options`, with every issue in both languages and what would be accepted
 * @example const { file } = parseOptions('fileStore', z.strictObject({ file: z.string() }), options);
 */
export const parseOptions = <Output>(of: string, schema: z.ZodType<Output>, input: unknown): Output => {
  const { value, issues } = attempt(schema, input);
  if (value !== undefined) return value;
  throw new InvalidOptionsError(`${of} cannot take what it was given: ${describeIssues(issues)}`, { of, issues });
};
