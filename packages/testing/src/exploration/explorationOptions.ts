import type { Person } from '@statedesk/engine';
import type { ScenarioOptions } from '../scenario/scenarioOptions.ts';
import type { ScenarioCommand } from '../scenario/scenarioStep.ts';

/** One command to try, with one payload. */
export interface Sample extends Pick<ScenarioCommand, 'type' | 'payload' | 'reason' | 'observations'> {
  /** Who tries it, in turn, until one of them is taken. */
  readonly actors: readonly Person[];
}

/** What is searched, and how far. */
export interface ExplorationOptions extends ScenarioOptions {
  /** Tried at every place: each command with each payload that makes a difference. */
  readonly samples: readonly Sample[];
  /** Places of the record that tell no two situations apart, by path: `notes`, `contact.telephone`. Default: none. */
  readonly forget?: readonly string[];
  /** Whether time passes until the next deadline, besides. Default: yes. */
  readonly passTime?: boolean;
  /** How many places the search may find before it gives up. Default: 50,000. */
  readonly atMost?: number;
}
