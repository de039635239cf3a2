import { isJsonObject } from '../../json/json.ts';
import type { Difference } from '../difference.ts';
import type { Comparison, Look } from './comparison.ts';

/** Every setting below a value with its way: `followUp.tries`. Lists are one setting. */
const settingsOf = (value: unknown, way: readonly string[] = []): readonly (readonly [readonly string[], unknown])[] =>
  isJsonObject(value)
    ? Object.entries(value).flatMap(([key, below]) => settingsOf(below, [...way, key]))
    : [[way, value]];

const show = (value: unknown): string => (value === undefined ? '–' : JSON.stringify(value));

const ofSetting = ({ base }: Comparison, way: readonly string[], from: unknown, to: unknown): Difference => {
  const [group, id = ''] = way;
  // A policy that has controls keeps them by requirement under this name.
  const isControl = group === 'controls' && way.length === 2 && Object.hasOwn(base.requirements, id);
  const common = { place: `policy.${way.join('.')}`, basis: 'structure' } as const;
  if (isControl && to === false)
    return {
      ...common,
      standing: 'loosens',
      requirement: id,
      message: { en: 'the control is off unless the host switches it on', zh: '该控制默认关闭，除非使用方开启' },
    };
  return {
    ...common,
    standing: isControl && to === true ? 'tightens' : 'undecided',
    requirement: isControl ? id : null,
    message: {
      en: `by default ${show(to)}, not ${show(from)}`,
      zh: `默认值为 ${show(to)}，而非 ${show(from)}`,
    },
  };
};

/** The policy where the host leaves everything out: which controls are off, which settings are others. */
export const settingDifferences: Look = (comparison) => {
  const { base, extended, extension } = comparison;
  if (extension.policyDefaults === undefined) return [];
  const before = new Map(settingsOf(base.policy.safeParse({}).data).map(([way, value]) => [way.join('\n'), value]));
  return settingsOf(extended.policy.safeParse({}).data)
    .map(([way, to]) => [way, before.get(way.join('\n')), to] as const)
    .filter(([, from, to]) => show(from) !== show(to))
    .map(([way, from, to]) => ofSetting(comparison, way, from, to));
};
