import * as z from 'zod';
import { numberedKindSchema, registerKey } from '../register/registerVocabulary.ts';
import { nameSchema } from '../vocabulary/text.ts';
import type { EffectRow } from '../procedure/effectRow.ts';

const payload = z.strictObject({ kind: numberedKindSchema, subject: nameSchema, year: z.int() });

/** To the register of the year: the next number, once for whatever is numbered (rule R17); `keep` takes what it issues. */
export const askingRegister = <Keep extends string>(keep: Keep) =>
  ({
    requirement: '1.c',
    label: { en: 'Ask the register for a number', zh: '向编号簿申请编号' },
    lane: 'instance',
    payload,
    command: ({ kind, subject, year }: z.output<typeof payload>, asker) => ({
      procedure: 'register',
      shared: { key: registerKey(year), opening: { type: 'openRegister', payload: { year } } },
      type: 'issueNumber',
      payload: { kind, asker, subject },
      once: `${subject} of ${asker}`,
    }),
    reports: { taken: keep },
    // Bookkeeping: what people put on record late is not barred by it.
    reportedAsOf: 'announcement',
  }) as const satisfies EffectRow;
