import { fillNumber, openNumber } from './numberChanges.ts';
import type { NumberAsked, NumberTold } from './numberCommands.ts';
import type { Numbers } from './numbersSchema.ts';
import type { NumberFormat } from './numberText.ts';

interface Numbered {
  readonly numbers?: Numbers;
}

/** The register’s answer, under the policy of the instance. */
export interface NumberAnswer {
  readonly payload: NumberTold;
  readonly policy: { readonly numbering: NumberFormat };
}

/** What becomes of the running number of an instance that has one of its own (rule R17). */
export const ownNumberChanges = {
  openNumber: <RecordShape extends Numbered>(record: RecordShape, { payload }: { readonly payload: NumberAsked }) => ({
    ...record,
    numbers: openNumber(record, payload),
  }),
  fillNumber: <RecordShape extends Numbered>(record: RecordShape, { payload, policy }: NumberAnswer) => ({
    ...record,
    numbers: fillNumber(record, payload, policy.numbering),
  }),
} as const;
