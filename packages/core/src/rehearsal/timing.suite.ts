import type { IncidentClock } from '../vocabulary/incidentClock.ts';
import type { Outcome } from './rehearsal.suite.ts';

/** What is due of one clock: rung → instant. */
export const rungs = ({ view }: Outcome, clock: IncidentClock): Readonly<Record<string, string>> =>
  Object.fromEntries(view.deadlines.filter(({ id }) => id === clock).map(({ rung, dueAt }) => [rung, dueAt]));

/** Time passes, and a worker looks. */
export const later = async ({ clock, desk, id }: Outcome, instant: string): Promise<Outcome['entries']> => {
  clock.advanceTo(instant);
  await desk.tick();
  return desk.journal(id);
};

/** What the clock's own commands told whom, in order: `18:00 breachClock resolutionBreached`, by the instant in UTC. */
export const tidings = (entries: Outcome['entries']): readonly string[] =>
  entries.flatMap(({ entry }) =>
    entry.deadline === undefined
      ? []
      : entry.effects.map(({ payload }) =>
          [
            entry.occurredAt.slice(5, 16),
            entry.command.type,
            ...Object.values(payload as Readonly<Record<string, string>>),
          ].join(' '),
        ),
  );
