import * as z from 'zod';
import type { RefusalReason } from '../../decide/decision.ts';
import type { Json, JsonObject } from '../../json/json.ts';

const json: z.ZodType<Json> = z.json();
const words = z.strictObject({ en: z.string(), zh: z.string() });

/** What every report says: the effect it is about, by its key and with its payload. */
const about = { effect: z.string(), announced: json } as const;

/** The payload of the command under `reports.taken`: which instance took it, and what that tells. Extend `tells` and `announced` as they are known. */
export const takenReportSchema = z.strictObject({
  ...about,
  instanceId: z.string(),
  tells: z.record(z.string(), json).optional(),
});

/** The payload of the command under `reports.refused`: which instance refused it, and every reason in both languages. */
export const refusedReportSchema = z.strictObject({
  ...about,
  instanceId: z.string(),
  reasons: z.array(z.strictObject({ requirement: z.string(), message: words })),
});

/** The payload of the command under `reports.delivered`: the host's handler returned. */
export const deliveredReportSchema = z.strictObject(about);

/** The payload of the command under `reports.dead`: why it was given up. */
export const deadReportSchema = z.strictObject({ ...about, error: z.string() });

/** A reason as a report carries it. */
export const reportedReason = ({ requirement, message }: RefusalReason): JsonObject => ({
  requirement,
  message: { ...message },
});
