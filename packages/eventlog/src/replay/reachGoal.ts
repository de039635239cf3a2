import { isWithin, placeIn } from '../route/place.ts';
import type { NumberedStep } from '../route/route.ts';
import type { Objection } from './objection.ts';
import type { RowReplay } from './rowReplay.ts';
import { sendPlanned } from './sendPlanned.ts';

/** The log tells only where a case arrived: what was done on the way there is synthetic, whatever its step says. */
const takeStep = async (row: RowReplay, step: NumberedStep, arrives: boolean): Promise<Objection | undefined> => {
  for (const [index, sending] of step.send.entries()) {
    const recorded = arrives && sending.recorded;
    const objection = await sendPlanned(row, { sending, part: `s${step.index}.${index}`, recorded });
    if (objection !== undefined) return objection;
  }
  return undefined;
};

/** Walks to the goal; where a step is refused, by another way. The first refusal is told where no way is left. */
const walkTo = async (row: RowReplay, goal: string): Promise<Objection | undefined> => {
  const { mapping, requirements, route } = row.context;
  const closed = new Set<number>();
  let refused: Objection | undefined;
  for (;;) {
    const place = placeIn(row.case.state, mapping.region);
    if (isWithin(place, goal)) return undefined;
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
    refused ??= objection;
  }
};

/** Brings a case by the mapping's steps to where its row says it stands. True where that took any command. */
export const reachGoal = async (row: RowReplay, goal: string): Promise<boolean> => {
  const before = row.taken.length;
  const objection = await walkTo(row, goal);
  if (objection !== undefined) row.objections.push(objection);
  return row.taken.length > before;
};
