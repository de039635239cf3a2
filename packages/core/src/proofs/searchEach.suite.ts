import { deadEnds, stuckPlaces, tellWay, wayTo, type Exploration, type Place, type Reached } from '@statedesk/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { interpreted } from './interpreted.suite.ts';
import type { Search } from './search.suite.ts';

/** What several searches came to together: of each what it reached, and not its places, which are many. */
export interface Together {
  readonly reached: { readonly of: string; readonly reached: Reached }[];
  places: number;
  steps: number;
}

const waysTo = (found: Exploration, places: readonly Place[]): readonly string[] =>
  places.map(({ number }) => tellWay(wayTo(found, number)));

// What is owed anew afterwards, by a correction or a complaint, is another matter.
const closedOwing = ({ places, steps }: Exploration, closedBy: string): readonly Place[] => {
  const closed = new Set(steps.filter(({ command }) => command === closedBy).map(({ to }) => to));
  const binds = ({ standing, blocks }: Place['obligations'][number]): boolean =>
    standing === 'owed' && blocks.includes(closedBy);
  return places.filter(({ number, obligations }) => closed.has(number) && obligations.some(binds));
};

const tell = (title: string, { places, searched, steps, depth, complete }: Exploration): void =>
  console.log(
    `${title}: ${places.length} places (${searched} searched), ${steps.length} steps, ${depth} deep, all: ${complete}`,
  );

const longest = 1_200_000;

/** Makes each search in both readings, and a test of everything that must hold of what it finds. */
export const searchEach = (searches: readonly Search[]): Together => {
  const together: Together = { reached: [], places: 0, steps: 0 };
  const each = searches.flatMap((search) =>
    (['practised', 'written'] as const).map((profile) => ({ search, profile, title: `${search.title}, ${profile}` })),
  );
  describe.each(each)('$title', ({ search, profile, title }) => {
    // One at a time: it is let go of before the next is made.
    const explored: Exploration[] = [];
    const found = (): Exploration => explored[0]!;
    beforeAll(() => {
      explored.push(search.explore(profile));
      tell(title, found());
      together.reached.push({ of: search.procedure.id, reached: found().reached });
      together.places += found().places.length;
      together.steps += found().steps.length;
    }, longest);
    afterAll(() => explored.splice(0));

    it('leaves nobody stuck', () => {
      if (search.isWhole) expect(found().complete).toBe(true);
      const stuck = stuckPlaces(found()).filter((place) => !search.isOver(place));
      expect(waysTo(found(), stuck)).toEqual([]);
      if (!search.isPartial) expect(waysTo(found(), deadEnds(found(), search.isOver))).toEqual([]);
    });

    const { closedBy } = search;
    if (closedBy !== undefined)
      it('closes nothing that owes', () => expect(waysTo(found(), closedOwing(found(), closedBy))).toEqual([]));

    it('comes to the same states after every move in another interpreter (R21)', { timeout: longest }, async () => {
      const moves = found().steps.flatMap((step) => step.moves).length;
      expect(moves).toBeGreaterThan(0);
      expect(await interpreted(search.procedure, found(), profile)).toBe(moves);
    });
  });
  return together;
};
