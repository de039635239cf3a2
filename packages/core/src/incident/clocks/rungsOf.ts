import {
  clockRungs,
  type ClockLedger,
  type ClockReckoning,
  type ClockRung,
  type DerivationView,
} from '@statedesk/engine';
import { readPolicy } from '../../policy/readPolicy.ts';
import { reckoningOf } from './reckoningOf.ts';

/** A warning, named after its share in percent, or the breach. */
export interface IncidentRung extends Omit<ClockRung, 'rung'> {
  readonly rung: 'breach' | `warning${number}`;
  /** Of the target's time, by which it is due. */
  readonly share: number;
}

type Reckoning = ClockReckoning & Pick<DerivationView, 'pinnedSince'>;

// At the whole there is the breach, and no warning.
const never = 1;

// A ledger's rungs are two warnings and the breach; here they are named after what policy makes of them.
type Policy = Pick<DerivationView, 'policy'>;

/** What a ledger's rungs were reckoned with, and what came of it. */
interface Known extends Policy, Pick<Reckoning, 'calendar' | 'pinnedSince'> {
  readonly rungs: readonly IncidentRung[];
}

// Most commands leave a clock's ledger alone, and each asks for its rungs twice: for what falls due, and for the facts.
const lastReckoned = new WeakMap<ClockLedger, Known>();

const withWarnings = (
  ledger: ClockLedger,
  [first = never, second = never]: readonly number[],
  { pinnedSince: changedAt, ...reckoning }: Reckoning,
): readonly IncidentRung[] => {
  const shares = { warning75: first, warning90: second, breach: 1 };
  return clockRungs(ledger, { ...reckoning, changedAt, shares }).map((due) => ({
    ...due,
    share: shares[due.rung],
    rung: due.rung === 'breach' ? due.rung : `warning${Math.round(shares[due.rung] * 100)}`,
  }));
};

const reckon = (ledger: ClockLedger, { policy, ...reckoning }: Reckoning & Policy): readonly IncidentRung[] => {
  const { warnAt } = readPolicy(policy).clocks;
  const rungs = withWarnings(ledger, warnAt.slice(0, 2), reckoning);
  if (warnAt.length <= 2) return rungs;
  return [...rungs, ...withWarnings(ledger, warnAt.slice(2), reckoning).filter(({ rung }) => rung !== 'breach')];
};

/**
 * What falls due for a clock: a warning at each of policy's shares, and its breach. Nothing once it has ended or has
 * been breached: once is enough.
 */
export const rungsOf = (ledger: ClockLedger, view: DerivationView): readonly IncidentRung[] => {
  if (ledger.breachedAt !== null || ledger.stopped !== null) return [];
  const { policy, pinnedSince } = view;
  const reckoning = { ...reckoningOf(ledger, view), policy, pinnedSince };
  const { calendar } = reckoning;
  const known = lastReckoned.get(ledger);
  if (known?.policy === policy && known.calendar === calendar && known.pinnedSince === pinnedSince) return known.rungs;
  const rungs = reckon(ledger, reckoning);
  lastReckoned.set(ledger, { policy, calendar, pinnedSince, rungs });
  return rungs;
};
