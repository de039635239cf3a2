import type { JsonObject } from '@statedesk/engine';
import * as z from 'zod';
import type { CommandRow } from '../procedure/commandRow.ts';
import { nameSchema } from '../vocabulary/text.ts';
import type { RegisterRecord } from './registerRecord.ts';
import { numberedKindSchema } from './registerVocabulary.ts';

const issuedSchema = z.looseObject({ kind: numberedKindSchema });

/** Every command of a register: nobody but the instances of the desk speaks to it. */
export const registerCommands = {
  openRegister: {
    requirement: '1.c',
    label: { en: 'Open the register of a year', zh: '开立年度编号簿' },
    by: ['instance'],
    region: 'root',
    creates: true,
    payload: z.strictObject({ year: z.int().min(1900).max(9999) }),
  },
  issueNumber: {
    requirement: '1.c',
    label: { en: 'Issue the next number', zh: '签发下一编号' },
    by: ['instance'],
    region: 'root',
    payload: z.strictObject({
      kind: numberedKindSchema,
      /** The instance that asks, and what of it is numbered. */
      asker: nameSchema,
      subject: nameSchema,
    }),
    // The record as it stands right after: the same at every retry, since the entry is found by its key.
    tells({ record, payload }: { readonly record: RegisterRecord; readonly payload: JsonObject }) {
      return { sequence: record.issued[issuedSchema.parse(payload).kind] ?? 0 };
    },
  },
} as const satisfies Readonly<Record<string, CommandRow<RegisterRecord>>>;
