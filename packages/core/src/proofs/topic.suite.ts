import type { Sample } from '@statedesk/testing';
import type { IncidentPolicyInput } from '../policy/incidentPolicy.ts';
import * as acts from '../rehearsal/acts.suite.ts';
import type { Act } from '../rehearsal/acts.suite.ts';
import { acknowledged, seldom, straight, type Scope } from './scope.suite.ts';

/** What belongs together of what is possible at any time. */
export interface Topic {
  readonly title: string;
  readonly acts: readonly Act[];
  readonly told?: readonly Sample[];
  /** Instead of a grave fault. */
  readonly fault?: Act;
  readonly policy?: IncidentPolicyInput;
}

/** A topic crossed with the stages that most incidents go through, and with what falls due there. */
export const stagesWith =
  (passTime: boolean) =>
  ({ title, acts: some, told = [], fault = acts.majorFault, policy = {} }: Topic): Scope => ({
    title: `stages × ${title}`,
    acts: [acts.telephoned, acts.asked, fault, ...straight, ...acknowledged, ...some],
    told,
    passTime,
    isPartial: true,
    nearest: 2_000,
    policy: passTime ? seldom : policy,
  });
