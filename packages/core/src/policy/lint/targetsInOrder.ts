import { gradeLabels } from '../../labels/labels.ts';
import { gradeSchema, type Grade } from '../../vocabulary/grade.ts';
import type { Target, Targets } from '../targets.ts';
import type { LintRule } from './lintSubject.ts';
import type { PolicyFinding } from './policyFinding.ts';

const neighbours = [
  ['high', 'medium'],
  ['medium', 'low'],
] as const satisfies readonly (readonly [Grade, Grade])[];

/** Working minutes are never over sooner than as many around the clock. */
const mayBeSlower = (one: Target, other: Target): boolean =>
  one.minutes > other.minutes || (one.calendar === 'working' && other.calendar === 'always');

const certainly = (one: Target, other: Target): boolean =>
  one.minutes > other.minutes && (one.calendar === other.calendar || one.calendar === 'working');

const responseLast = (grade: Grade, response: Target, resolution: Target): readonly PolicyFinding[] => {
  const isSame = response.minutes === resolution.minutes && response.calendar === resolution.calendar;
  if (!isSame && !mayBeSlower(response, resolution)) return [];
  return [
    {
      severity: isSame || certainly(response, resolution) ? 'error' : 'warning',
      rule: 'targetsInOrder',
      requirement: '1.a',
      message: {
        en: `Priority '${grade}': the response may fall due no sooner than the resolution.`,
        zh: `优先级“${gradeLabels[grade].zh}”：响应时限可能不早于解决时限。`,
      },
      change: {
        en: `Make 'targets.${grade}.response' shorter than 'targets.${grade}.resolution', by the same calendar.`,
        zh: `将 targets.${grade}.response 设为短于 targets.${grade}.resolution，并使用同一日历。`,
      },
    },
  ];
};

const clockNames = { response: '响应', resolution: '解决', onSite: '到场' } as const;

const higherSlower = (
  [higher, lower]: (typeof neighbours)[number],
  clock: keyof typeof clockNames,
  targets: Targets,
): readonly PolicyFinding[] => {
  const [one, other] = [targets[higher][clock], targets[lower][clock]];
  if (!mayBeSlower(one, other)) return [];
  const [setting, limit] = [`targets.${higher}.${clock}`, `targets.${lower}.${clock}`];
  return [
    {
      severity: certainly(one, other) ? 'error' : 'warning',
      rule: 'targetsInOrder',
      requirement: '1.a',
      message: {
        en: `The ${clock} of priority '${higher}' may take longer than that of '${lower}'.`,
        zh: `优先级“${gradeLabels[higher].zh}”的${clockNames[clock]}时限可能长于“${gradeLabels[lower].zh}”。`,
      },
      change: {
        en: `Make '${setting}' no longer than '${limit}', by the same calendar or around the clock.`,
        zh: `将 ${setting} 设为不长于 ${limit}，并使用同一日历或全天候日历。`,
      },
    },
  ];
};

/** A first reaction is due before the solution, and nothing more pressing is given more time than what is less (1.a). */
export const targetsInOrder: LintRule = ({ policy: { targets } }) => [
  ...gradeSchema.options.flatMap((grade) => responseLast(grade, targets[grade].response, targets[grade].resolution)),
  ...neighbours.flatMap((pair) => [
    ...higherSlower(pair, 'response', targets),
    ...higherSlower(pair, 'resolution', targets),
    ...higherSlower(pair, 'onSite', targets),
  ]),
];
