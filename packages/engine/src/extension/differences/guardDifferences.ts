import type { GuardTree } from '../../statechart/guardTree.ts';
import { conjuncts } from '../../statechart/editGuard.ts';
import { flattenTransitions, type TransitionStructure } from '../../statechart/structure.ts';
import { canonical } from '../../json/canonical.ts';
import type { Label } from '../../definition/label.ts';
import type { Procedure } from '../../definition/procedure.ts';
import { placeOf } from '../../definition/checks/check.ts';
import type { Difference } from '../difference.ts';
import type { Look } from './comparison.ts';
import { sameArrow } from './sameArrow.ts';

const asData = (guard: GuardTree): string => canonical({ ...guard });

/** Those that must hold of one guard and are not among those of another. */
const missing = (guard: GuardTree | null, among: GuardTree | null): readonly GuardTree[] => {
  const known = new Set(conjuncts(among).map(asData));
  return conjuncts(guard).filter((one) => !known.has(asData(one)));
};

const told = (
  { guards }: Procedure,
  guard: GuardTree,
): { readonly label: Label; readonly requirement: string | null } => {
  const known = guard.kind === 'named' ? guards[guard.name] : undefined;
  const label = known?.label ?? { en: 'a combination of guards', zh: '一组守卫条件' };
  return { label, requirement: known?.requirement ?? null };
};

const ofArrow = (
  base: Procedure,
  extended: Procedure,
  before: TransitionStructure,
  after: TransitionStructure,
): readonly Difference[] => {
  const place = placeOf(before);
  const added = missing(after.guard, before.guard).map((guard): Difference => {
    const { label } = told(extended, guard);
    const message = { en: `asked besides: ${label.en}`, zh: `另加条件：${label.zh}` };
    return { standing: 'tightens', requirement: before.requirement, place, message, basis: 'structure' };
  });
  const dropped = missing(before.guard, after.guard).map((guard): Difference => {
    const { label, requirement } = told(base, guard);
    const message = { en: `asked no more: ${label.en}`, zh: `不再要求：${label.zh}` };
    return { standing: 'loosens', requirement: requirement ?? before.requirement, place, message, basis: 'structure' };
  });
  return [...dropped, ...added];
};

const replaced: Look = ({ base, extension: { replaces = {} } }) =>
  Object.entries(replaces).map(([name, { claims, reason }]) => ({
    standing: claims,
    requirement: base.guards[name]?.requirement ?? null,
    place: `guards.${name}`,
    message: {
      en: `asked otherwise, so the extension says: ${reason.en}`,
      zh: `判定方式已改，扩展声明：${reason.zh}`,
    },
    basis: 'declared',
  }));

/** What is asked of the base's own arrows besides or no more, and which guards were given another predicate. */
export const guardDifferences: Look = (comparison) => {
  const { base, extended } = comparison;
  const arrows = flattenTransitions(extended.structure);
  return [
    ...flattenTransitions(base.structure).flatMap((before) => {
      const after = arrows.find((arrow) => sameArrow(arrow, before));
      return after ? ofArrow(base, extended, before, after) : [];
    }),
    ...replaced(comparison),
  ];
};
