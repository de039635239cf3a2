import type { Staff } from './staff.ts';
import type { Move } from './weather.ts';
import type { World } from './world.ts';

const chooseMove = ({ dice, weather }: World, staff: Staff) => {
  if (staff.alive().length === 0) return 'hire';
  return dice.weigh(weather().moves) ?? 'time';
};

/** Lives through so many moves; between them happens what processes wait for. */
export const live = async (
  world: World,
  { staff, moves }: { readonly staff: Staff; readonly moves: Readonly<Record<Move, () => void>> },
  count: number,
) => {
  for (let made = 0; made < count;) {
    if (!world.dice.happens(world.weather().restless) && (await world.scheduler.step())) continue;
    moves[chooseMove(world, staff)]();
    made += 1;
    await world.scheduler.settle();
  }
};
