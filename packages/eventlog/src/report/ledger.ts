import { describeFault, leavesRowOut, type LogFault } from '../faults/logFault.ts';
import type { Deviation } from '../replay/deviation.ts';
import type { RowReplay } from '../replay/rowReplay.ts';
import { tallies, type Tally } from './tally.ts';

/** What became of a log's rows. */
export interface ReplayCounts {
  /** Every row is in exactly one of these. */
  readonly rows: {
    /** All that it says is in the store. */
    readonly taken: number;
    /** Something of it is not: see the deviations. */
    readonly deviating: number;
    /** It says nothing new that the mapping reads. */
    readonly quiet: number;
    /** It could not be read: see the faults. */
    readonly leftOut: number;
  };
  readonly commands: {
    /** Taken from the log. */
    readonly recorded: number;
    /** Added for what the procedure demands and the log does not have. */
    readonly synthetic: number;
    /** Of both: in the store before this run. */
    readonly thereBefore: number;
  };
  /** Fault code → how often and where. */
  readonly faults: Readonly<Record<string, Tally>>;
  /** Requirement, or kind where none forbids it → how often and where. */
  readonly deviations: Readonly<Record<string, Tally>>;
}

/** Something found while replaying, named by its line. */
export type Finding =
  { readonly about: 'log'; readonly fault: LogFault } | { readonly about: 'row'; readonly deviation: Deviation };

/** Keeps the counts of a replay; every finding is handed on in full, counted here, kept nowhere. */
export const ledger = (onFinding: (finding: Finding) => void) => {
  const rows = { taken: 0, deviating: 0, quiet: 0, leftOut: 0 };
  const commands = { recorded: 0, synthetic: 0, thereBefore: 0 };
  const faults = tallies();
  const deviations = tallies();

  const deviate = (deviation: Deviation): void => {
    const { requirement, kind, line, command, because } = deviation;
    deviations.add(requirement ?? kind, line, command === undefined ? because : `${command}: ${because}`);
    onFinding({ about: 'row', deviation });
  };

  return {
    fault: (fault: LogFault): void => {
      faults.add(fault.code, fault.line, describeFault(fault));
      if (leavesRowOut.has(fault.code)) rows.leftOut += 1;
      onFinding({ about: 'log', fault });
    },
    /** @param before the store's position before this run */
    replayed: ({ event, taken, objections }: RowReplay, before: number): void => {
      for (const { recorded, position } of taken) {
        commands[recorded ? 'recorded' : 'synthetic'] += 1;
        if (position <= before) commands.thereBefore += 1;
      }
      for (const objection of objections) deviate({ line: event.row.line, caseId: event.row.caseId, ...objection });
      // A case's opening is told by its first row, which has its own turn.
      if (event.kind === 'opening') return;
      if (objections.length > 0) rows.deviating += 1;
      else rows[taken.length > 0 ? 'taken' : 'quiet'] += 1;
    },
    counts: (): ReplayCounts => ({
      rows: { ...rows },
      commands: { ...commands },
      faults: faults.all(),
      deviations: deviations.all(),
    }),
  };
};
