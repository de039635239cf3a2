import type { NumberAsked, NumberTold } from './numberCommands.ts';
import type { Numbers } from './numbersSchema.ts';
import { numberText, type NumberFormat } from './numberText.ts';

/** A record that keeps numbers: none before the first is asked for. */
interface Numbered {
  readonly numbers?: Numbers;
}

/** Asked for once, and not told yet. */
export const openNumber = ({ numbers = [] }: Numbered, { kind, subject }: NumberAsked): Numbers => [
  ...numbers,
  { kind, subject, number: null },
];

/** Told by the register, and written as the policy of the instance has it. */
export const fillNumber = (
  { numbers = [] }: Numbered,
  { announced, tells }: NumberTold,
  format: NumberFormat,
): Numbers =>
  numbers.map((one) =>
    one.subject === announced.subject ? { ...one, number: numberText({ ...announced, ...tells }, format) } : one,
  );
