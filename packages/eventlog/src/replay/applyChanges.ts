import type { Objection } from './objection.ts';
import type { RowReplay } from './rowReplay.ts';
import { sendPlanned } from './sendPlanned.ts';

/** A change that the procedure did not take yet. */
export interface RefusedChange {
  readonly index: number;
  readonly objection: Objection;
}

const applyChange = async (row: RowReplay, index: number): Promise<Objection | undefined> => {
  const { send = [], lacks } = row.context.mapping.changes[index] ?? {};
  if (lacks !== undefined) {
    row.objections.push({ kind: 'not-taken', ...lacks });
    return undefined;
  }
  let last: Objection | undefined;
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
