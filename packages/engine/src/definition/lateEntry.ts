import type { JsonObject } from '../json/json.ts';

/** How late what has happened may still be entered under its own instant. */
export interface LateEntry {
  readonly requirement: string;
  /** The most that may lie between an instant and its entry, in milliseconds of elapsed time. Pure. */
  limit(policy: JsonObject): number;
}
