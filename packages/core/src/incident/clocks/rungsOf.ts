import { clockRungs, type ClockLedger, type ClockRung, type DerivationView } from '@statedesk/engine';
import { readPolicy } from '../../policy/readPolicy.ts';
import { reckoningOf } from './reckoningOf.ts';

/** A warning, named after its share in percent, or the breach. */
export interface IncidentRung extends Omit<ClockRung, 'rung'> {
  readonly rung: 'breach' | `warning${number}`;
}

const never = 1;

/**
 * What falls due for a clock: a warning at each of policy's shares, and its breach. Nothing once it has ended or has
 * been breached: once is enough.
 */
export const rungsOf = (ledger: ClockLedger, view: DerivationView): readonly IncidentRung[] => {
  if (ledger.breachedAt !== null || ledger.stopped !== null) return [];
  const reckoning = { ...reckoningOf(ledger, view), changedAt: view.pinnedSince };
  const warnings = readPolicy(view.policy).clocks.warnAt.flatMap((share) =>
    clockRungs(ledger, { ...reckoning, shares: { warning75: share, warning90: never, breach: 1 } })
      .filter(({ rung }) => rung === 'warning75')
      .map((warning) => ({ ...warning, rung: `warning${Math.round(share * 100)}` as const })),
  );
  const breach = clockRungs(ledger, reckoning).filter(({ rung }) => rung === 'breach');
  return [...warnings, ...breach.map((rung) => ({ ...rung, rung: 'breach' as const }))];
};
