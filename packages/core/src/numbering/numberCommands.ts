import { takenReportSchema } from '@statedesk/engine';
import * as z from 'zod';
import type { NumberedKind } from '../register/registerVocabulary.ts';
import { nameSchema } from '../vocabulary/text.ts';

/**
 * How a procedure whose instances are numbered, or papers of theirs, comes by the numbers (rule R17). Each gives the two
 * names of its own: a command's name says whose it is.
 */
export const numberCommands = <Kind extends NumberedKind>(kind: z.ZodType<Kind>) => {
  const asked = z.strictObject({ kind, subject: nameSchema, year: z.int() });
  const told = { announced: asked, tells: z.strictObject({ sequence: z.int().positive() }) };
  return {
    /** The register of the year is asked for the next number. */
    ask: {
      requirement: '1.c',
      label: { en: 'Ask for a running number', zh: '申请编号' },
      by: 'system',
      region: 'root',
      payload: asked,
    },
    /** The register has issued it: it is the instance's, or its paper's, for good. */
    keep: {
      requirement: '1.c',
      label: { en: 'Keep the running number', zh: '登记编号' },
      by: ['instance'],
      region: 'root',
      payload: takenReportSchema.extend(told),
    },
  } as const;
};

/** What is asked for. */
export interface NumberAsked {
  readonly kind: NumberedKind;
  readonly subject: string;
  readonly year: number;
}

/** What the register tells. */
export interface NumberTold {
  readonly announced: NumberAsked;
  readonly tells: { readonly sequence: number };
}
