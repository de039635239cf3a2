import type { InputIssue } from '../errors/inputIssue.ts';
import { isJsonObject, type JsonObject } from '../json/json.ts';
import { toPointer } from '../json/pointer.ts';

/** How much one command may bring. */
export const inputLimits = { depth: 32, characters: 1_000_000, nodes: 100_000 } as const;

const issue = (path: readonly PropertyKey[], en: string, zh: string): InputIssue => ({
  path: toPointer(path),
  message: { en, zh },
});

interface Measure {
  characters: number;
  nodes: number;
}

const tooLarge = (path: readonly PropertyKey[]): InputIssue =>
  issue(
    path,
    `the input is larger than ${inputLimits.characters} characters or ${inputLimits.nodes} values`,
    `输入超过 ${inputLimits.characters} 个字符或 ${inputLimits.nodes} 个值`,
  );

const textIssue = (text: string, path: readonly PropertyKey[], measure: Measure): InputIssue | undefined => {
  measure.characters += text.length;
  if (measure.characters > inputLimits.characters) return tooLarge(path);
  if (!text.isWellFormed()) return issue(path, 'the text holds a lone surrogate', '文本含有不成对的代理项');
  if (text.includes('\u0000'))
    return issue(path, 'the text holds U+0000, which no store keeps', '文本含有 U+0000，无法保存');
  return undefined;
};

const entriesOf = (value: unknown): readonly (readonly [PropertyKey, unknown])[] | undefined => {
  if (Array.isArray(value)) return Array.from(value, (item: unknown, index) => [index, item] as const);
  return isJsonObject(value) ? Object.entries(value) : undefined;
};

const memberIssue = (
  key: PropertyKey,
  item: unknown,
  path: readonly PropertyKey[],
  measure: Measure,
): InputIssue | undefined =>
  key === '__proto__'
    ? issue([...path, key], "the key '__proto__' is not taken", '不接受键 __proto__')
    : (textIssue(String(key), path, measure) ?? findIssue(item, [...path, key], measure));

const containerIssue = (value: unknown, path: readonly PropertyKey[], measure: Measure): InputIssue | undefined => {
  if (path.length >= inputLimits.depth)
    return issue(path, `nested deeper than ${inputLimits.depth} levels`, `嵌套超过 ${inputLimits.depth} 层`);
  if (Array.isArray(value) && value.length > inputLimits.nodes) return tooLarge(path);
  const entries = entriesOf(value);
  if (!entries)
    return issue(path, 'only plain JSON values are taken: no class instance, function or symbol', '只接受纯 JSON 值');
  for (const [key, item] of entries) {
    if (item === undefined && Array.isArray(value))
      return issue([...path, key], 'a list has no gaps', '列表不得有空缺');
    const found = memberIssue(key, item, path, measure);
    if (found) return found;
  }
  return undefined;
};

function findIssue(value: unknown, path: readonly PropertyKey[], measure: Measure): InputIssue | undefined {
  measure.nodes += 1;
  if (measure.nodes > inputLimits.nodes) return tooLarge(path);
  if (value === null || value === undefined || typeof value === 'boolean') return undefined;
  if (typeof value === 'string') return textIssue(value, path, measure);
  if (typeof value === 'number')
    return Number.isFinite(value) ? undefined : issue(path, 'numbers are finite', '数字必须是有限值');
  return containerIssue(value, path, measure);
}

/**
 * The first reason why a value is not JSON that can be kept for ever, or undefined: lone surrogates, NaN, class
 * instances, cycles (by depth), `__proto__`, too much of it. Asked before any schema sees the value.
 */
export const plainJsonIssue = (value: unknown): InputIssue | undefined => newJsonIssue(value, {});

const newMemberIssue = (value: Readonly<Record<string, unknown>>, before: JsonObject): InputIssue | undefined => {
  const measure = { characters: 0, nodes: 0 };
  for (const key of Object.keys(value)) {
    const member = value[key];
    if (Object.hasOwn(before, key) && before[key] === member) continue;
    const found = memberIssue(key, member, [], measure);
    if (found) return found;
  }
  return undefined;
};

/** The same of a value that came of another one: the members they share were asked about when they were new. */
export const newJsonIssue = (value: unknown, before: JsonObject): InputIssue | undefined => {
  try {
    return isJsonObject(value) ? newMemberIssue(value, before) : findIssue(value, [], { characters: 0, nodes: 0 });
  } catch {
    return issue([], 'it could not be read: one of its getters throws', '无法读取：某个属性读取时出错');
  }
};
