import type { Deviation } from '../replay/deviation.ts';
import type { CaseConformance } from './caseConformance.ts';

/** What breaks one requirement. */
export interface BrokenRequirement {
  /** Cases with at least one deviation from it. */
  readonly cases: number;
  /** Of these, the cases that part from the procedure here first. */
  readonly first: number;
  /** Of these, the cases that would fit but for it. */
  readonly alone: number;
  readonly deviations: number;
  /** The first that was found. */
  readonly example: Pick<Deviation, 'line' | 'caseId' | 'command' | 'because'>;
}

/** How a log stands to one reading of the procedure. */
export interface ReadingFigures {
  /** Cases all of whose rows the reading takes, missing first rows supplied. */
  readonly fit: number;
  /** Of these, the cases whose first rows are there: they fit as recorded. */
  readonly fitAsRecorded: number;
  readonly deviations: number;
  /** By requirement, that which breaks most cases first. */
  readonly broken: Readonly<Record<string, BrokenRequirement>>;
}

type Counting = { -readonly [Key in keyof BrokenRequirement]: BrokenRequirement[Key] };

const begun = ({ line, caseId, command, because }: Deviation): Counting => ({
  ...{ cases: 0, first: 0, alone: 0, deviations: 0 },
  example: { line, caseId, because, ...(command === undefined ? {} : { command }) },
});

/** Counts cases under one reading; memory grows with the requirements alone. */
export const readingCounter = () => {
  const counts = { fit: 0, fitAsRecorded: 0, deviations: 0 };
  const broken = new Map<string, Counting>();

  const add = (deviations: readonly [Deviation, ...Deviation[]]): void => {
    const own = new Set(deviations.map(({ requirement }) => requirement));
    for (const deviation of deviations) {
      const { requirement } = deviation;
      const counting = broken.get(requirement) ?? begun(deviation);
      broken.set(requirement, counting);
      counting.deviations += 1;
      counts.deviations += 1;
      // Its first deviation from this requirement: the case is counted once.
      if (!own.delete(requirement)) continue;
      counting.cases += 1;
      if (deviation === deviations[0]) counting.first += 1;
      if (deviations.every((other) => other.requirement === requirement)) counting.alone += 1;
    }
  };

  return {
    count: ({ complete }: Pick<CaseConformance, 'complete'>, [first, ...others]: readonly Deviation[]): void => {
      if (first !== undefined) {
        add([first, ...others]);
        return;
      }
      counts.fit += 1;
      if (complete) counts.fitAsRecorded += 1;
    },
    figures: (): ReadingFigures => ({
      ...counts,
      broken: Object.fromEntries([...broken].sort(([, a], [, b]) => b.cases - a.cases)),
    }),
  };
};
