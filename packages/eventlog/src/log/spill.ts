import * as z from 'zod';
import type { LogEvent } from './logEvent.ts';
import type { LogRow } from './logRow.ts';

const rowSchema: z.ZodType<LogRow> = z.strictObject({
  line: z.int(),
  caseId: z.string(),
  at: z.int(),
  state: z.string(),
  values: z.record(z.string(), z.string()),
  times: z.record(z.string(), z.int()),
});

const eventSchema: z.ZodType<LogEvent> = z.strictObject({
  kind: z.enum(['opening', 'row']),
  at: z.int(),
  row: rowSchema,
  changes: z.array(z.int()),
  last: z.boolean(),
});

/** A row from its line in a temporary file. */
export const parseRow = (line: string): LogRow => rowSchema.parse(JSON.parse(line));

/** An event from its line in a temporary file. */
export const parseEvent = (line: string): LogEvent => eventSchema.parse(JSON.parse(line));
