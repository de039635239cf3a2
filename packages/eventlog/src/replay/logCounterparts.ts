import type { ServiceDeskOptions } from '@statedesk/core';

const settled = (): undefined => undefined;

/**
 * Handlers for the hand-overs of a replay: the log's own change and problem management were the other side, and what came
 * of it is in the log. Without them each hand-over opens the built-in counterpart, which nobody goes on with.
 *
 * @example createServiceDesk({ store, clock, effects: logCounterparts })
 */
export const logCounterparts = {
  handChangeOver: settled,
  takeChangeBack: settled,
  handProblemOver: settled,
  takeProblemBack: settled,
  tellProblemOfEnd: settled,
} as const satisfies ServiceDeskOptions['effects'];
