import { fromInstant, type Engine } from '@statedesk/engine';

const atOnce = 1_000;

/** By how many milliseconds each deadline that fired after a position was late: committed after it was due. */
export const lateness = async (engine: Engine, after: number): Promise<readonly number[]> => {
  const late: number[] = [];
  for (let position = after; ;) {
    const entries = await engine.changes({ after: position, limit: atOnce });
    const last = entries.at(-1);
    if (last === undefined) return late;
    for (const { entry, committedAt } of entries)
      if (entry.deadline) late.push(committedAt - fromInstant(entry.deadline.dueAt));
    position = last.position;
  }
};
