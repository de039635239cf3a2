import type { Difference } from '../difference.ts';
import type { Look } from './comparison.ts';

const obligations: Look = ({ extension }) => [
  ...Object.entries(extension.loosens?.obligations ?? {}).map(([id, { requirement, reason }]): Difference => ({
    standing: 'loosens',
    requirement,
    place: `obligations.${id}`,
    message: { en: `owed no more: ${reason.en}`, zh: `不再是应尽义务：${reason.zh}` },
    basis: 'declared',
  })),
  ...('obligations' in extension
    ? [
        {
          standing: 'tightens',
          requirement: null,
          place: `obligations.${extension.name}.*`,
          message: { en: 'more may be owed', zh: '可能另有应尽义务' },
          basis: 'structure',
        } as const,
      ]
    : []),
];

const deadlines: Look = ({ extension }) => [
  ...Object.entries(extension.loosens?.deadlines ?? {}).map(([id, { requirement, reason, until }]): Difference => ({
    standing: 'loosens',
    requirement,
    place: `deadlines.${id}`,
    message: until
      ? { en: `falls due later: ${reason.en}`, zh: `到期推迟：${reason.zh}` }
      : { en: `falls due no more: ${reason.en}`, zh: `不再到期：${reason.zh}` },
    basis: 'declared',
  })),
  ...Object.entries(extension.sooner ?? {}).map(([id, { requirement }]): Difference => ({
    standing: 'tightens',
    requirement,
    place: `deadlines.${id}`,
    message: { en: 'falls due sooner, never later', zh: '到期提前，绝不推迟' },
    basis: 'structure',
  })),
  ...('deadlines' in extension
    ? [
        {
          standing: 'adds',
          requirement: null,
          place: `deadlines.${extension.name}.*`,
          message: { en: 'more may fall due, by commands of its own', zh: '可能另有期限，由扩展自身的命令执行' },
          basis: 'structure',
        } as const,
      ]
    : []),
];

const sight: Look = ({ extension }) => [
  ...(extension.sees ?? []).map((role): Difference => ({
    standing: 'adds',
    requirement: null,
    place: `visible.${extension.name}.${role}`,
    message: {
      en: `seen by: ${extension.roles?.[role]?.en ?? role}`,
      zh: `可见角色：${extension.roles?.[role]?.zh ?? role}`,
    },
    basis: 'structure',
  })),
  ...('visible' in extension
    ? [
        {
          standing: 'tightens',
          requirement: null,
          place: 'visible',
          message: { en: 'fewer may see an instance', zh: '可见范围收窄' },
          basis: 'structure',
        } as const,
      ]
    : []),
];

/** What is owed, what falls due, who sees it. The base's own is left out only where the extension says so. */
export const dutyDifferences: Look = (comparison) => [
  ...obligations(comparison),
  ...deadlines(comparison),
  ...sight(comparison),
];
