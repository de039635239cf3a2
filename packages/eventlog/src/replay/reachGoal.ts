import type { State } from '../mapping/mapping.ts';
import { isWithin, placeIn } from '../route/place.ts';
import type { NumberedStep } from '../route/route.ts';
import type { Objection } from './objection.ts';
import type { RowReplay } from './rowReplay.ts';
import { sendPlanned } from './sendPlanned.ts';

/** The place where a row's case stands by now. */
export const placeOf = (row: RowReplay): string => placeIn(row.case.state, row.context.mapping.region);

/**
 * Takes a step, unless its first command shows that the clock has led the case elsewhere. The log tells only where a case
 * arrived: what was done on the way there is synthetic, whatever its step says.
 */
const takeStep = async (row: RowReplay, step: NumberedStep, arrives: boolean): Promise<Objection | undefined> => {
  const before = row.taken.length;
  for (const [index, sending] of step.send.entries()) {
    const recorded = arrives && sending.recorded;
    const begun = row.taken.length > before;
    const planned = { sending, part: `s${step.index}.${index}`, recorded, ...(begun ? {} : { from: step.from }) };
    const objection = await sendPlanned(row, planned);
    if (objection !== undefined) return objection;
    if (row.taken.length === before && !isWithin(placeOf(row), step.from)) return undefined;
  }
  return undefined;
};

/** Where a case is to stand, and where it may stand as well. */
type Goal = Pick<State, 'goal' | 'also'>;

/**
 * Walks to the goal; where a step is refused, by another way. The first refusal is told where no way is left. Of a step
 * that arrived none the less, what was refused is told as well: no other way makes up for it.
 */
export const walkTo = async (row: RowReplay, { goal, also = [] }: Goal): Promise<Objection | undefined> => {
  const { mapping, requirements, route } = row.context;
  const closed = new Set<number>();
  let refused: Objection | undefined;
  for (;;) {
    const place = placeOf(row);
    if ([goal, ...also].some((wanted) => isWithin(place, wanted))) return undefined;
    const step = route(place, goal, closed);
    if (step === undefined) {
      const requirement = requirements.place(mapping.region, goal);
      return (
        refused ?? { kind: 'no-way', requirement, because: `no steps of the mapping lead from '${place}' to '${goal}'` }
      );
    }
    // Each step is taken once a row: one that leads nowhere cannot be taken for ever.
    closed.add(step.index);
    const objection = await takeStep(row, step, isWithin(step.to, goal));
    if (objection !== undefined && isWithin(placeOf(row), step.to)) row.objections.push(objection);
    else refused ??= objection;
  }
};

/** Brings a case by the mapping's steps to where its row says it stands. True where that took any command. */
export const reachGoal = async (row: RowReplay, goal: Goal): Promise<boolean> => {
  const before = row.taken.length;
  const objection = await walkTo(row, goal);
  if (objection !== undefined) row.objections.push(objection);
  return row.taken.length > before;
};
