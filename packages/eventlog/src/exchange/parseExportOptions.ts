import { tmpdir } from 'node:os';
import { offering, parseOptions } from '@statedesk/engine';
import * as z from 'zod';
import type { ExportOptions } from './exportOptions.ts';
import type { JournalSource } from './journalSource.ts';

const exportSchema = z.strictObject({
  source: offering<JournalSource>({ en: 'a desk or an engine', zh: '服务台或引擎' }, { changes: true }),
  options: z
    .strictObject({
      until: z.int().nonnegative().optional(),
      temporaryDirectory: z.string().min(1).default(tmpdir),
    } satisfies Readonly<Record<keyof ExportOptions, z.ZodType>>)
    .prefault({}),
});

/** Whose journals are written and how far, as it came. @throws InvalidOptionsError `invalid-options` */
export const parseExportOptions = (of: string, source: JournalSource, options: ExportOptions | undefined) => {
  const parsed = parseOptions(of, exportSchema, { source, options });
  return { source: parsed.source, ...parsed.options };
};
