import * as z from 'zod';
import { zhCN } from 'zod/v4/locales';
import type { InputIssue } from '../errors/inputIssue.ts';
import { toPointer } from '../json/pointer.ts';
import { chineseOf } from './inBoth.ts';

/** A parsed value, or what is wrong with it in both languages. */
export type Parsed<Value> =
  | { readonly value: Value; readonly issues: readonly [] }
  | { readonly value: undefined; readonly issues: readonly InputIssue[] };

const { localeError } = zhCN();

// What is said of a key that an object does not take: zod names the key, this the keys that it takes.
const strayKeys = (issue: z.core.$ZodRawIssue): { readonly stray: string; readonly taken: string } | undefined => {
  if (issue.code !== 'unrecognized_keys' || !(issue.inst instanceof z.core.$ZodObject)) return undefined;
  const stray = issue.keys.map((key) => `'${key}'`).join(', ');
  return { stray, taken: Object.keys(issue.inst._zod.def.shape).join(', ') };
};

// What is said of an instant: zod says that it is none, this how one is written.
const isNoInstant = (issue: z.core.$ZodRawIssue): boolean =>
  issue.code === 'invalid_format' && issue.format === 'datetime';

const inEnglish: z.core.$ZodErrorMap = (issue) => {
  if (isNoInstant(issue)) return 'expected an instant with its offset from UTC, such as 2026-03-02T10:00:00+08:00';
  const keys = strayKeys(issue);
  return keys && `unknown: ${keys.stray}; accepted: ${keys.taken || 'nothing'}`;
};

const inChinese: z.core.$ZodErrorMap = (issue) => {
  if (isNoInstant(issue)) return '须为带时区偏移的时刻，如 2026-03-02T10:00:00+08:00';
  const keys = strayKeys(issue);
  return keys ? `未知的键：${keys.stray}；可用：${keys.taken || '无'}` : localeError(issue);
};

// A refinement brings its Chinese words itself, as `params: { zh }`: zod knows none for it. A check that has words of its own
// keeps them in any language.
const ownChinese = (issue: z.core.$ZodIssue): string | undefined =>
  issue.code === 'custom' && typeof issue.params?.['zh'] === 'string' ? issue.params['zh'] : chineseOf(issue.message);

const unreadable = { en: 'it could not be read: one of its getters throws', zh: '无法读取：某个属性读取时出错' };

/**
 * Parses by a schema; never a throw. Where it fails it is parsed once more for the Chinese messages, so that only failures
 * pay.
 * @param at keys under which the value stands in what the caller sent
 */
export const parseWith = <Output>(
  schema: z.ZodType<Output>,
  value: unknown,
  at: readonly PropertyKey[] = [],
): Parsed<Output> => {
  try {
    return parsed(schema, value, at);
  } catch {
    // Reading what a host gives may run its code: a getter, or a proxy that changes between two looks.
    return { value: undefined, issues: [{ path: toPointer(at), message: unreadable }] };
  }
};

const parsed = <Output>(schema: z.ZodType<Output>, value: unknown, at: readonly PropertyKey[]): Parsed<Output> => {
  const result = schema.safeParse(value, { error: inEnglish });
  if (result.success) return { value: result.data, issues: [] };
  const chinese = schema.safeParse(value, { error: inChinese }).error?.issues ?? [];
  return {
    value: undefined,
    issues: result.error.issues.map((issue, index) => ({
      path: toPointer([...at, ...issue.path]),
      message: { en: issue.message, zh: ownChinese(issue) ?? chinese[index]?.message ?? issue.message },
    })),
  };
};

/** More than these are in an error's `issues` alone. */
const shown = 10;

/** Issues as one English line, for an error's message; the whole is in its `issues`. */
export const describeIssues = (issues: readonly InputIssue[]): string => {
  const lines = issues.slice(0, shown).map(({ path, message }) => `${path === '' ? 'the input' : path}: ${message.en}`);
  return [...lines, ...(issues.length > shown ? [`and ${issues.length - shown} more`] : [])].join('; ');
};
