import type { Tier } from '../vocabulary/role.ts';
import type { CaseLine, Kept } from './caseLine.ts';
import type { Deed, DeedKind } from './deed.ts';
import { medianOf } from './medianOf.ts';

/** How a tier, or a person of it, performed in a month (3.1.b). */
export interface Performance {
  readonly tier: Tier;
  /** `null`: the tier as a whole. */
  readonly person: string | null;
  readonly responses: number;
  readonly solutions: number;
  /** Of those solved last by them in the month and whose time was up in it. */
  readonly solvedInTime: number;
  readonly solvedLate: number;
  /** Working time from the report to the solution, the middle one of those solved; milliseconds, `null` of none. */
  readonly medianResolution: number | null;
  readonly escalations: number;
  /** Handed over to another tier. */
  readonly handOvers: number;
  /** Times that ran out while the tier had the incident; of a person always 0. */
  readonly breaches: number;
}

const rowOf = (
  who: Pick<Performance, 'tier' | 'person'>,
  deeds: readonly Deed[],
  lines: readonly CaseLine[],
): Performance => {
  const count = (kind: DeedKind): number => deeds.filter((deed) => deed.kind === kind).length;
  const solved = lines.filter(
    (line) => line.solved?.tier === who.tier && (who.person === null || line.solved.by === who.person),
  );
  const kept = (standing: Kept): number => solved.filter(({ resolution }) => resolution === standing).length;
  return {
    ...who,
    responses: count('response'),
    solutions: count('solution'),
    solvedInTime: kept('inTime'),
    solvedLate: kept('late'),
    medianResolution: medianOf(solved.flatMap(({ resolutionTime }) => resolutionTime ?? [])),
    escalations: count('escalation'),
    handOvers: count('handOver'),
    breaches: count('breach'),
  };
};

/** Per tier, each followed by its people by name (3.1.b). Pure; any order of deeds and lines. */
export const performanceOf = (deeds: readonly Deed[], lines: readonly CaseLine[]): readonly Performance[] => {
  const tiers = [...new Set(deeds.map(({ tier }) => tier))].sort();
  return tiers.flatMap((tier) => {
    const ofTier = deeds.filter((deed) => deed.tier === tier);
    const people = [...new Set(ofTier.flatMap(({ person }) => person ?? []))].sort();
    return [
      rowOf({ tier, person: null }, ofTier, lines),
      ...people.map((person) =>
        rowOf(
          { tier, person },
          ofTier.filter((deed) => deed.person === person),
          lines,
        ),
      ),
    ];
  });
};
