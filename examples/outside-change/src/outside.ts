import * as z from 'zod';
import { postJson } from './http/postJson.ts';

const timeout = 30_000;
const changesSchema = z.array(
  z.object({
    reference: z.string(),
    withdrawn: z.boolean(),
    outcomes: z.array(z.object({ outcome: z.string() })),
    told: z.number(),
  }),
);
const acknowledgedSchema = z.object({ acknowledged: z.number() });

/** What the people of the outside system do with it, and what can be read there. */
export const outside = (url: () => string) => ({
  changes: async () => changesSchema.parse(await (await fetch(`${url()}/changes`)).json()),
  /** The next request is taken, and never answered. */
  holdNext: () => postJson(`${url()}/drills`, {}, { timeout }),
  /** Decides on a change; gives how many outcomes the desk acknowledged. */
  decide: async (reference: string, outcome: string) =>
    acknowledgedSchema.parse(await postJson(`${url()}/outcomes/${reference}`, { outcome }, { timeout })).acknowledged,
  /** Tells what was not acknowledged, or everything once more. */
  deliver: async (again: boolean) =>
    acknowledgedSchema.parse(await postJson(`${url()}/deliveries`, { again }, { timeout })).acknowledged,
});
