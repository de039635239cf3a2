import { readBooks, type Books } from './books.ts';
import { checkAcknowledged } from './checks/acknowledged.ts';
import { checkDeadlines } from './checks/deadlines.ts';
import { checkEffects } from './checks/effects.ts';
import { checkLists } from './checks/lists.ts';
import { checkNumbering } from './checks/numbering.ts';
import { checkPersonal } from './checks/personal.ts';
import type { Finding } from './finding.ts';
import type { History } from './workload.ts';
import type { World } from './world.ts';

const historiesOf = ({ journal }: Books): readonly History[] =>
  [...Map.groupBy(journal, ({ instanceId }) => instanceId)].map(([instanceId, booked]) => ({
    instanceId,
    entries: booked.map(({ entry }) => entry),
  }));

/** Holds the tables against what the simulation saw, and against the model of the procedure. */
export const audit = async (
  world: World,
): Promise<{ readonly books: Books; readonly findings: readonly Finding[] }> => {
  const books = await readBooks(world);
  const { handled, foreseen, secret, judge } = world.workload;
  const findings = [
    ...checkNumbering(books),
    ...checkAcknowledged(books, foreseen),
    ...checkLists(books),
    ...checkEffects(books, handled),
    ...checkDeadlines(books),
    ...checkPersonal(books, secret),
    ...(judge?.(historiesOf(books), books.now) ?? []),
  ];
  return { books, findings };
};
