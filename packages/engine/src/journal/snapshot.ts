import * as z from 'zod';
import type { Instance } from '../decide/instance.ts';
import type { StateValue } from '../definition/stateValue.ts';
import { canonical } from '../json/canonical.ts';
import type { JsonObject } from '../json/json.ts';
import type { StoredInstance } from '../store/storedRows.ts';

const stateSchema: z.ZodType<StateValue> = z.lazy(() => z.union([z.string(), z.record(z.string(), stateSchema)]));
const recordSchema: z.ZodType<JsonObject> = z.record(z.string(), z.json());

/** What a row's snapshot holds: the fold of the journal, kept so that it need not be folded (rule R1). */
const shape = {
  state: stateSchema,
  record: recordSchema,
  fired: z.array(z.string()),
  recordedAt: z.iso.datetime(),
  actedAt: z.iso.datetime(),
  policy: z.string(),
  calendars: z.record(z.string(), z.string()),
} as const;

/** Format 2 says since when an instance has its pins; one that was never repinned is written as format 1, as ever. */
const snapshotSchema = z.discriminatedUnion('format', [
  z.strictObject({ format: z.literal(1), ...shape }).transform((snapshot) => ({ ...snapshot, pinnedSince: null })),
  z.strictObject({ format: z.literal(2), ...shape, pinnedSince: z.iso.datetime() }),
]);

/** The RFC 8785 text of an instance's snapshot. */
export const writeSnapshot = (instance: Instance): string => {
  const { state, record, fired, recordedAt, actedAt, policy, calendars, pinnedSince } = instance;
  const snapshot = { state, record, fired, recordedAt, actedAt, policy, calendars };
  return canonical(pinnedSince === null ? { format: 1, ...snapshot } : { format: 2, ...snapshot, pinnedSince });
};

const parseText = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The instance a row holds, or undefined where its snapshot is not one of ours. */
export const readSnapshot = (row: StoredInstance): Instance | undefined => {
  const { data } = snapshotSchema.safeParse(parseText(row.snapshot));
  if (!data) return undefined;
  const { id, tenant, procedure, version, revision, head } = row;
  const { state, record, fired, recordedAt, actedAt, policy, calendars, pinnedSince } = data;
  const kept = { state, record, fired, recordedAt, actedAt, policy, calendars, pinnedSince };
  return { id, tenant, procedure, version, revision, head, ...kept };
};
