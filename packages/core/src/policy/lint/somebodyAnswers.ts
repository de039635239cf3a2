import type { HeldRole } from '../../directory/directoryData.ts';
import { roleLabels } from '../../labels/roleLabels.ts';
import type { LintRule, LintSubject } from './lintSubject.ts';
import type { PolicyFinding } from './policyFinding.ts';

type Needed = readonly (readonly [role: HeldRole, requirement: PolicyFinding['requirement'], isAsked: boolean])[];

/** The roles for whose word something waits, or who are told when nothing else helps. */
const needed = ({ policy: { controls, profile } }: LintSubject): Needed => [
  ['tier1', '5.14.a', true],
  ['departmentManager', '5.2.d', controls['5.2.d']],
  ['tier2Management', '5.5.d', controls['5.5.d']],
  ['incidentManager', '3.1.b', profile === 'practised' || controls['5.14.c'] || controls['1.l']],
];

const nobody = (role: HeldRole, requirement: PolicyFinding['requirement']): PolicyFinding => ({
  severity: 'error',
  rule: 'somebodyAnswers',
  requirement,
  message: {
    en: `Something waits for the role '${role}', and nobody holds it: it would wait for ever.`,
    zh: `流程须由“${roleLabels[role].zh}”答复，但无人担任该角色，将永远等待。`,
  },
  change: { en: `Name somebody under 'people.${role}'.`, zh: `请在 people.${role} 中指定人员。` },
});

const onlyOne: PolicyFinding = {
  severity: 'warning',
  rule: 'somebodyAnswers',
  requirement: '5.14.b',
  message: {
    en: 'One person alone is tier 1: what they solved, only the customer could rate.',
    zh: '一线支持仅一人：其本人解决的事件，只能由客户自行评价。',
  },
  change: {
    en: "Name a second person under 'people.tier1', or switch the control '5.14.b' off.",
    zh: '请在 people.tier1 中增加一人，或关闭控制项 5.14.b。',
  },
};

/** Whoever is asked exists, as far as the directory says who holds which role; one that says nothing is not doubted. */
export const somebodyAnswers: LintRule = (subject) => {
  const { people } = subject.directory;
  if (people === undefined) return [];
  return [
    ...needed(subject)
      .filter(([role, , isAsked]) => isAsked && (people[role] ?? []).length === 0)
      .map(([role, requirement]) => nobody(role, requirement)),
    ...(subject.policy.controls['5.14.b'] && new Set(people.tier1).size === 1 ? [onlyOne] : []),
  ];
};
