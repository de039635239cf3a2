import type { Calendar } from '@statedesk/calendar';
import type { Profile } from '../definition/profile.ts';
import type { Json, JsonObject } from '../json/json.ts';
import type { Past } from '../journal/past.ts';
import type { EpochMilliseconds, Instant } from '../time/instant.ts';

/** What a port answered, and when: journaled with the command that asked (rule R5). */
export interface Observation {
  readonly question: Json;
  readonly answer: Json;
  readonly source: string;
  readonly observedAt: Instant;
}

/** Everything decide may know besides the instance and the command. All of it is data. */
export interface World {
  readonly now: EpochMilliseconds;
  /** The parsed policy the instance is pinned to. */
  readonly policy: JsonObject & { readonly profile: Profile };
  /** The calendars it is pinned to, by the name the definition gives them. */
  readonly calendars: Readonly<Record<string, Calendar>>;
  readonly observations: Readonly<Record<string, Observation>>;
  /**
   * What stands in the journal, for a command that speaks of an instant before the instance's `recordedAt`: it may lie
   * before a deadline that has fired. Left out: nothing on record lies after the command.
   */
  readonly past?: Past;
}
