import type {
  AcceptedReceipt,
  Clock,
  CommandInput,
  EffectHandler,
  Engine,
  JournalEntry,
  NotedReceipt,
  Store,
  EpochMilliseconds,
} from '@statedesk/engine';
import type { Dice } from './dice.ts';
import type { Finding } from './finding.ts';

/** What a simulation needs of an engine. A `ServiceDesk` has it too. */
export interface SimulatedHost extends Pick<
  Engine,
  | 'tick'
  | 'verify'
  | 'changes'
  | 'repin'
  | 'upgrade'
  | 'reproject'
  | 'stuckEffects'
  | 'resolveEffect'
  | 'erasePersonal'
  | 'close'
> {
  execute(command: CommandInput): ReturnType<Engine['execute']>;
  executeAll(commands: readonly CommandInput[]): ReturnType<Engine['executeAll']>;
}

/** What a process is given to open its engine with: all of it obeys the simulation. */
export interface ProcessParts {
  /**
   * 1 for the first process: others may be given other policies, or not all definitions. 0 for the one that works in the end,
   * and for whoever reads the books: these need every definition.
   */
  readonly number: number;
  readonly store: Store;
  readonly clock: Clock;
  readonly random: (bytes: number) => Uint8Array;
  /** A handler for each type of effect in `handled`. */
  readonly effects: Readonly<Record<string, EffectHandler>>;
  /** Waits in virtual time. */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** How often a delivery is tried. */
  readonly deliveryTries: number;
}

/** An instance that commands can be given to. */
export interface Target {
  readonly id: string;
  /** How many commands it has answered with a receipt that stays, by different keys. */
  readonly taken: number;
  /** The last of these. */
  readonly last: AcceptedReceipt | NotedReceipt;
}

/** What somebody does, before it has a key. */
export type Deed = Omit<CommandInput, 'idempotencyKey' | 'instanceId' | 'expectedRevision'>;

/** The journal of one instance, at the end of a simulation. */
export interface History {
  readonly instanceId: string;
  readonly entries: readonly JournalEntry['entry'][];
}

/** What is simulated: procedures, who gives which commands, and what a model of them says at the end. */
export interface Workload {
  /** Opens an engine over the procedures, as each process does. */
  readonly open: (parts: ProcessParts) => Promise<SimulatedHost>;
  /** The types of effects that the processes have handlers for. */
  readonly handled: readonly string[];
  /**
   * `open` gives its engine `pause`. Then some commits find their instance held by somebody else's open transaction; default:
   * none does, since an engine would wait for them in real time.
   */
  readonly pauses?: boolean;
  /** The next thing somebody does to an instance; without one, a command that creates one. */
  readonly deed: (dice: Dice, target: Target | undefined) => Deed;
  /** Codes of errors that a command may meet besides, such as that of a definition which not all processes have. */
  readonly foreseen?: readonly string[];
  /** Whose personal values commands bring, as their `subjects` say; now and then somebody's are erased. Default: nobody's. */
  readonly subjects?: readonly string[];
  /** A text that every personal value holds, and nothing else. */
  readonly secret?: string;
  /** Some commands tell what happened earlier, as far back as the last one at most; default: none does. */
  readonly late?: boolean;
  /** How many instances people open at most; default 4. */
  readonly instances?: number;
  /** How long it is between two things that happen, in milliseconds: as long as one of these at most; default: up to six hours. */
  readonly strides?: readonly number[];
  /**
   * What this procedure should have come to, by a reckoning of its own, told from what the journals hold of people's
   * commands. `until`: everything due by then has happened.
   */
  readonly judge?: (histories: readonly History[], until: EpochMilliseconds) => readonly Finding[];
}
