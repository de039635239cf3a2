import { placeOf } from '../../definition/checks/check.ts';
import {
  flattenStates,
  flattenTransitions,
  type StateStructure,
  type TransitionStructure,
} from '../../statechart/structure.ts';
import type { Label } from '../../definition/label.ts';
import type { Difference } from '../difference.ts';
import { toPlace } from '../statePaths.ts';
import type { Comparison, Look } from './comparison.ts';
import { sameArrow } from './sameArrow.ts';
import { waysThrough } from './waysThrough.ts';

type Ways = ReturnType<typeof waysThrough>;

const stateCalled = (structure: StateStructure, place: string): StateStructure | undefined =>
  flattenStates(structure).find(({ path }) => toPlace(path) === place);

const nameOf = ({ extended }: Comparison, place: string): Label => {
  const label = stateCalled(extended.structure, place)?.label;
  return { en: label?.en ?? place, zh: label?.zh ?? place };
};

const labelOf = ({ extended }: Comparison, { command }: TransitionStructure): Label =>
  (command === null ? undefined : extended.commands[command]?.label) ?? { en: 'by itself', zh: '自动' };

const newStep = (comparison: Comparison, arrow: TransitionStructure): Difference => {
  const { en, zh } = labelOf(comparison, arrow);
  const message = { en: `a new step: ${en}`, zh: `新增步骤：${zh}` };
  return { standing: 'adds', requirement: arrow.requirement, place: placeOf(arrow), message, basis: 'structure' };
};

const newWay = (comparison: Comparison, arrow: TransitionStructure): Difference => {
  const { base } = comparison;
  const { command, source, targets, practised } = arrow;
  const to = toPlace(targets[0] ?? source);
  const { en, zh } = labelOf(comparison, arrow);
  const name = nameOf(comparison, to);
  const reached = targets.length === 0 ? undefined : stateCalled(base.structure, to)?.requirement;
  return {
    standing: 'loosens',
    requirement: reached ?? base.commands[command ?? '']?.requirement ?? null,
    place: placeOf(arrow),
    message: {
      en: `a way the procedure has not: ${en}, to "${name.en}"${practised ? ' (practised only)' : ''}`,
      zh: `程序中没有的途径：${zh}，到“${name.zh}”${practised ? '（仅实践读法）' : ''}`,
    },
    basis: 'structure',
  };
};

/** What an arrow of the extension is to the base: a new way where the text has none, or a step on a way it has. */
const ofAdded = (comparison: Comparison, arrow: TransitionStructure, ways: Ways): Difference => {
  const { base } = comparison;
  const allowed = ways.get(toPlace(arrow.source));
  const isBases = arrow.command === null || Object.hasOwn(base.commands, arrow.command);
  const leadsOff = arrow.targets
    .map(toPlace)
    .some((target) => stateCalled(base.structure, target) !== undefined && !allowed?.has(target));
  return isBases || leadsOff ? newWay(comparison, arrow) : newStep(comparison, arrow);
};

const ofMoved = (
  comparison: Comparison,
  before: TransitionStructure,
  after: TransitionStructure,
): readonly Difference[] => {
  const { base } = comparison;
  const [from, to] = [before, after].map(({ targets }) => targets.map(toPlace).join());
  if (from === to || to === undefined) return [];
  const name = nameOf(comparison, to);
  const isOwn = stateCalled(base.structure, to) === undefined;
  return [
    {
      standing: isOwn ? 'tightens' : 'loosens',
      requirement: before.requirement,
      place: placeOf(before),
      message: isOwn
        ? { en: `leads to "${name.en}" first`, zh: `先进入“${name.zh}”` }
        : { en: `leads to "${name.en}" instead`, zh: `改为进入“${name.zh}”` },
      basis: 'structure',
    },
  ];
};

/** Arrows that are new, and arrows of the base that lead elsewhere. */
export const arrowDifferences: Look = (comparison) => {
  const { base, extended } = comparison;
  const known = flattenTransitions(base.structure);
  const ways = waysThrough(comparison);
  return flattenTransitions(extended.structure).flatMap((arrow) => {
    const before = known.find((one) => sameArrow(one, arrow));
    if (before) return ofMoved(comparison, before, arrow);
    return [ofAdded(comparison, arrow, ways)];
  });
};
