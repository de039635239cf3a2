import { describeFault, leavesRowOut, type LogFault } from '../faults/logFault.ts';
import type { LogRow } from '../log/logRow.ts';
import type { Objection } from '../replay/objection.ts';
import type { RowReplay } from '../replay/rowReplay.ts';
import type { Finding } from './finding.ts';
import type { ReplayCounts } from './replayCounts.ts';
import { tallies } from './tally.ts';

type RowsCount = keyof ReplayCounts['rows'];

/** What became of a row: a deviation weighs most, then that it was decided before. */
const standingOf = ({ taken, objections }: RowReplay): RowsCount => {
  if (objections.some(({ kind }) => kind !== 'decided-before')) return 'deviating';
  if (objections.length > 0) return 'decidedBefore';
  return taken.length > 0 ? 'taken' : 'quiet';
};

const noRows: ReplayCounts['rows'] = { taken: 0, deviating: 0, decidedBefore: 0, quiet: 0, leftOut: 0 };
const noCommands: ReplayCounts['commands'] = { recorded: 0, synthetic: 0, thereBefore: 0 };

/** Keeps the counts of a replay; every finding is handed on in full, counted here, kept nowhere. */
export const ledger = (onFinding: (finding: Finding) => void) => {
  const [rows, commands] = [{ ...noRows }, { ...noCommands }];
  const [faults, deviations, decidedBefore] = [tallies(), tallies(), tallies()];

  const objected = ({ line, caseId }: LogRow, objection: Objection): void => {
    if (objection.kind === 'decided-before') {
      const { command } = objection;
      decidedBefore.add(command, line, 'the incident went on since, by an earlier run or a person');
      onFinding({ about: 'before', decidedBefore: { line, caseId, command } });
      return;
    }
    const { requirement, command, because } = objection;
    deviations.add(requirement, line, command === undefined ? because : `${command}: ${because}`);
    onFinding({ about: 'row', deviation: { line, caseId, ...objection } });
  };

  return {
    fault: (fault: LogFault): void => {
      faults.add(fault.code, fault.line, describeFault(fault));
      if (leavesRowOut.has(fault.code)) rows.leftOut += 1;
      onFinding({ about: 'log', fault });
    },
    /** @param before the store's position before this run */
    replayed: (row: RowReplay, before: number): void => {
      for (const { recorded, position } of row.taken) {
        commands[recorded ? 'recorded' : 'synthetic'] += 1;
        if (position <= before) commands.thereBefore += 1;
      }
      for (const objection of row.objections) objected(row.event.row, objection);
      // A case's opening is told by its first row, which has its own turn.
      if (row.event.kind === 'row') rows[standingOf(row)] += 1;
    },
    counts: (): ReplayCounts => ({
      rows: { ...rows },
      commands: { ...commands },
      faults: faults.all(),
      deviations: deviations.all(),
      decidedBefore: decidedBefore.all(),
    }),
  };
};
