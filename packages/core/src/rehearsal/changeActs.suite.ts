import { act } from './acts.suite.ts';
import { changeManager } from './people.suite.ts';

/** A solution that changes something, and what change management says of it. */
export const handedToChange = act('handOverToChange', {
  class: 'normal',
  description: 'A larger heap',
  selfDeveloped: false,
});
const outcome = (what: 'accepted' | 'implemented' | 'refused') =>
  act('recordChangeOutcome', { handOver: 1, outcome: what, reference: 'CHG-7' }, changeManager);
export const changeAccepted = outcome('accepted');
export const changeImplemented = outcome('implemented');
export const changeRefused = outcome('refused');
