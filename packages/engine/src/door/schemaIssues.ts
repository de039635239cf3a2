import type * as z from 'zod';
import { zhCN } from 'zod/v4/locales';
import type { InputIssue } from '../errors/inputIssue.ts';
import { toPointer } from '../json/pointer.ts';

/** A parsed value, or what is wrong with it in both languages. */
export type Parsed<Value> =
  | { readonly value: Value; readonly issues: readonly [] }
  | { readonly value: undefined; readonly issues: readonly InputIssue[] };

const { localeError } = zhCN();

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
    issues: result.error.issues.map(({ path, message }, index) => ({
      path: toPointer([...at, ...path]),
      message: { en: message, zh: inChinese[index]?.message ?? message },
    })),
  };
};

/** Issues as one English line, for an error's message; the whole is in its `issues`. */
export const describeIssues = (issues: readonly InputIssue[]): string =>
  issues.map(({ path, message }) => `${path === '' ? 'the input' : path}: ${message.en}`).join('; ');
