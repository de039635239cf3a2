import type * as z from 'zod';
import { zhCN } from 'zod/v4/locales';
import type { InputIssue } from '../errors/inputIssue.ts';
import { toPointer } from '../json/pointer.ts';

/** A parsed value, or what is wrong with it in both languages. */
export type Parsed<Value> =
  | { readonly value: Value; readonly issues: readonly [] }
  | { readonly value: undefined; readonly issues: readonly InputIssue[] };

const { localeError } = zhCN();

// A refinement brings its Chinese words itself, as `params: { zh }`: zod knows none for it.
const ownChinese = (issue: z.core.$ZodIssue): string | undefined =>
  issue.code === 'custom' && typeof issue.params?.['zh'] === 'string' ? issue.params['zh'] : undefined;

/**
 * Parses by a schema. Where it fails it is parsed once more for the Chinese messages, so that only failures pay.
 * @param at keys under which the value stands in what the caller sent
 */
export const parseWith = <Output>(
  schema: z.ZodType<Output>,
  value: unknown,
  at: readonly PropertyKey[] = [],
): Parsed<Output> => {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, issues: [] };
  const inChinese = schema.safeParse(value, { error: localeError }).error?.issues ?? [];
  return {
    value: undefined,
    issues: result.error.issues.map((issue, index) => ({
      path: toPointer([...at, ...issue.path]),
      message: { en: issue.message, zh: ownChinese(issue) ?? inChinese[index]?.message ?? issue.message },
    })),
  };
};

/** Issues as one English line, for an error's message; the whole is in its `issues`. */
export const describeIssues = (issues: readonly InputIssue[]): string =>
  issues.map(({ path, message }) => `${path === '' ? 'the input' : path}: ${message.en}`).join('; ');
