import type { ClockChange, ClockLedger } from '@statedesk/engine';

/**
 * The ledger an operation gives. Commands are decided in the order they happened (rules R9, R11), so nothing crosses;
 * were it otherwise, the command fails whole.
 * @throws RangeError with what the instant crosses
 */
export const carriedOut = ({ ledger, conflict }: ClockChange): ClockLedger => {
  if (conflict !== undefined) throw new RangeError(conflict.message.en);
  return ledger;
};
