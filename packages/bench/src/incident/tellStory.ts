import type { DeskCommand } from '@statedesk/core';
import * as z from 'zod';
import { incidentStory, type Act } from './incidentStory.ts';
import { morning } from './openDesk.ts';

/** The instants of the acts of the story, in epoch milliseconds. */
export const instants: readonly number[] = incidentStory.reduce<readonly number[]>(
  (before, { minutesLater }) => [...before, (before.at(-1) ?? morning) + minutesLater * 60_000],
  [],
);

// An act was typed when it was written down: its type with its payload. That is lost where acts are a list.
const typed = z.custom<DeskCommand>();

/** Which incident an act is for: the first act brings it into being under a key of its own. */
export type Address = { readonly idempotencyKey: string } | { readonly instanceId: string };

/** An act as a command to the desk. */
export const commandOf = ({ type, payload, by }: Act, address: Address): DeskCommand =>
  typed.parse({ type, payload, actor: by, ...address });
