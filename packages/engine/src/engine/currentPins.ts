import type { Procedure } from '../definition/procedure.ts';
import type { Pins } from '../documents/pins.ts';
import type { EngineParts } from './parts.ts';

/** What an instance born now is pinned to (rule R4). */
export const currentPins = ({ policies, calendars }: EngineParts, procedure: Procedure): Pins => ({
  policy: policies.pinFor(procedure),
  calendars: calendars.pinsFor(procedure),
});
