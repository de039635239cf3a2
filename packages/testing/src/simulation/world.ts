import type { Claims } from './claims.ts';
import type { Dice } from './dice.ts';
import type { Ledger } from './ledger.ts';
import type { Scheduler } from './scheduler.ts';
import type { TrueTime } from './time.ts';
import type { StoreSubject } from '../conformance/storeHarness.ts';
import type { Weather } from './weather.ts';
import type { Workload } from './workload.ts';
import type { Finding } from './finding.ts';

/** What everything in a simulation shares. */
export interface World {
  readonly dice: Dice;
  readonly time: TrueTime;
  readonly scheduler: Scheduler;
  readonly ledger: Ledger;
  readonly claims: Claims;
  readonly subject: StoreSubject;
  readonly workload: Workload;
  readonly weather: () => Weather;
  /** Takes a step down for whoever replays the seed. */
  readonly tell: (line: string) => void;
  /** Notes what is wrong as soon as it shows. */
  readonly find: (finding: Finding) => void;
}
