import * as z from 'zod';
import type { Lane } from '../../definition/effect.ts';
import { parseQuestion } from '../../door/parseQuestion.ts';
import type { Json } from '../../json/json.ts';
import type { EngineParts } from '../parts.ts';

/** An effect that waits for a person. */
export interface StuckEffectView {
  /** What `resolveEffect` takes. */
  readonly key: string;
  /** The instance that announced it, and the revision of the entry that did. */
  readonly instanceId: string;
  readonly revision: number;
  readonly type: string;
  readonly lane: Lane;
  /** As announced; `null` where it can no longer be read. Personal values stay references. */
  readonly payload: Json;
  /** `dead`: given up, blocks its lane · `unhandled`: nobody here handles it. */
  readonly standing: 'dead' | 'unhandled';
  /** Deliveries tried. */
  readonly attempts: number;
  /** Why the last one failed; `null`: none did. */
  readonly error: string | null;
}

const pageSchema = z.strictObject({
  /** 1 to 1,000; default 100. */
  limit: z.int().min(1).max(1_000).default(100),
});
const json: z.ZodType<Json> = z.json();

const readPayload = (text: string): Json => {
  try {
    return json.parse(JSON.parse(text));
  } catch {
    return null;
  }
};

/** What waits for a person in the outbox, in the order it was announced. @throws InvalidQueryError */
export const stuckEffects = async (
  parts: EngineParts,
  page: z.input<typeof pageSchema>,
): Promise<readonly StuckEffectView[]> => {
  const { limit } = parseQuestion(pageSchema, page);
  const stuck = await parts.store.listStuckEffects(limit);
  return stuck.map((effect) => ({ ...effect, payload: readPayload(effect.payload) }));
};
