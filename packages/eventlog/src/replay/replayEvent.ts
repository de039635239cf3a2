import { applyChanges } from './applyChanges.ts';
import { beginLasting } from './beginLasting.ts';
import { endLasting } from './endLasting.ts';
import { reachGoal } from './reachGoal.ts';
import type { RowReplay } from './rowReplay.ts';

const replayOpening = async (row: RowReplay): Promise<void> => {
  await reachGoal(row, row.context.mapping.opening);
};

const replayRow = async (row: RowReplay): Promise<void> => {
  const { context, event } = row;
  const state = context.mapping.states[event.row.state];
  if (state === undefined) return;
  await endLasting(row);
  const early = await applyChanges(row, event.changes);
  const moved = await reachGoal(row, state);
  // What was not possible where the case stood may be where it stands now, and the log does not tell which came first.
  const late = moved
    ? await applyChanges(
        row,
        early.map(({ index }) => index),
      )
    : early;
  row.objections.push(...late.map(({ objection }) => objection));
  await beginLasting(row);
  if (state.lacks !== undefined) row.objections.push({ kind: 'not-taken', ...state.lacks });
};

/**
 * Replays what one row of a log, or a case's opening, tells: what ended, its changes, the place it says the case has
 * reached, and what lasts from there on.
 */
export const replayEvent = (row: RowReplay): Promise<void> =>
  row.event.kind === 'opening' ? replayOpening(row) : replayRow(row);
