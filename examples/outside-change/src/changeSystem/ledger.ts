import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as z from 'zod';

/** What the desk asks for. */
export const requestSchema = z.strictObject({
  incident: z.string().min(1),
  handOver: z.int().positive(),
  class: z.enum(['normal', 'major', 'emergency']),
  codeReference: z.string().nullable(),
  /** Where outcomes are told. */
  callback: z.url(),
});

/** What became of a change, in the words of the desk. */
export const outcomeSchema = z.strictObject({
  outcome: z.enum(['accepted', 'implemented', 'refused', 'failed', 'rolledBack', 'withdrawn', 'timedOut']),
  remark: z.string().optional(),
});

const changeSchema = z.strictObject({
  reference: z.string(),
  /** Under which it was asked for: asked for again, it is the same change. */
  key: z.string(),
  request: requestSchema,
  /** The desk no longer wants it. */
  withdrawn: z.boolean(),
  outcomes: z.array(outcomeSchema),
  /** How many of them the desk has acknowledged. */
  told: z.int().nonnegative(),
});
export type Change = z.output<typeof changeSchema>;

/** The changes of the outside system, kept in a file that outlives its process. */
export interface Ledger {
  readonly changes: () => readonly Change[];
  /** The change of this key: a new one, or the one that was asked for before. */
  readonly take: (key: string, request: Change['request']) => Change;
  readonly withdraw: (request: Pick<Change['request'], 'incident' | 'handOver'>) => Change | undefined;
  readonly decide: (reference: string, outcome: z.output<typeof outcomeSchema>) => Change | undefined;
  readonly acknowledge: (reference: string, told: number) => void;
}

/** Opens the ledger; a file that is not there is an empty one. */
export const openLedger = (file: string): Ledger => {
  const kept: Change[] = existsSync(file) ? z.array(changeSchema).parse(JSON.parse(readFileSync(file, 'utf8'))) : [];
  const keep = (change: Change): Change => {
    const place = kept.findIndex(({ reference }) => reference === change.reference);
    kept.splice(place === -1 ? kept.length : place, 1, change);
    // Whole or not at all, whenever the process dies.
    writeFileSync(`${file}.new`, JSON.stringify(kept));
    renameSync(`${file}.new`, file);
    return change;
  };
  const change = (next: Partial<Change>) => (found: Change | undefined) => found && keep({ ...found, ...next });
  const byReference = (reference: string) => kept.find((each) => each.reference === reference);
  return {
    changes: () => kept,
    take: (key, request) => {
      const before = kept.find((each) => each.key === key);
      const reference = `CHG-${String(kept.length + 1).padStart(4, '0')}`;
      return before ?? keep({ reference, key, request, withdrawn: false, outcomes: [], told: 0 });
    },
    withdraw: ({ incident, handOver }) =>
      change({ withdrawn: true })(
        kept.find(({ request }) => request.incident === incident && request.handOver === handOver),
      ),
    decide: (reference, outcome) => {
      const found = byReference(reference);
      return change({ outcomes: [...(found?.outcomes ?? []), outcome] })(found);
    },
    acknowledge: (reference, told) => {
      change({ told })(byReference(reference));
    },
  };
};
