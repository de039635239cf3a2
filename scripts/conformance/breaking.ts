import type { CaseConformance } from '@statedesk/eventlog';
import type { Profile } from '@statedesk/engine';

/** A case that parts from the requirement that was asked for. */
export interface BreakingCase {
  readonly caseId: string;
  /** Of its first deviation from that requirement. */
  readonly line: number;
  readonly because: string;
}

/** Gathers the cases that part from a requirement under a reading; none where none was asked for. */
export const breakingCases = (requirement: string | undefined, reading: Profile) => {
  const found: BreakingCase[] = [];
  return {
    see: ({ caseId, deviations }: CaseConformance): void => {
      const first = deviations[reading].find((deviation) => deviation.requirement === requirement);
      if (first !== undefined) found.push({ caseId, line: first.line, because: first.because });
    },
    found,
  };
};
