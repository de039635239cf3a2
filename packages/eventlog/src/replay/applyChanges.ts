import type { Change } from '../mapping/mapping.ts';
import { isWithin } from '../route/place.ts';
import type { Objection } from './objection.ts';
import { placeOf, walkTo } from './reachGoal.ts';
import type { RowReplay } from './rowReplay.ts';
import { sendPlanned } from './sendPlanned.ts';

/** A change that the procedure did not take yet. */
export interface RefusedChange {
  readonly index: number;
  readonly objection: Objection;
}

/** Brings the case to the place where a change is sent, where it stands on the way there. */
const bringTo = async (row: RowReplay, at: Change['at']): Promise<Objection | undefined> => {
  const place = placeOf(row);
  return at?.from.some((from) => isWithin(place, from)) ? walkTo(row, { goal: at.place }) : undefined;
};

const applyChange = async (row: RowReplay, index: number): Promise<Objection | undefined> => {
  const { send = [], lacks, at } = row.context.mapping.changes[index] ?? {};
  if (lacks !== undefined) {
    row.objections.push({ kind: 'not-taken', ...lacks });
    return undefined;
  }
  let last = await bringTo(row, at);
  if (last !== undefined) return last;
  for (const [alternative, sending] of send.entries()) {
    last = await sendPlanned(row, { sending, part: `c${index}.${alternative}`, recorded: sending.recorded });
    if (last === undefined) return undefined;
  }
  return last;
};

/** Sends what a row's changes mean, each by the first of its commands that is taken. What is refused is given back. */
export const applyChanges = async (row: RowReplay, changes: readonly number[]): Promise<readonly RefusedChange[]> => {
  const refused: RefusedChange[] = [];
  for (const index of changes) {
    const objection = await applyChange(row, index);
    if (objection !== undefined) refused.push({ index, objection });
  }
  return refused;
};
