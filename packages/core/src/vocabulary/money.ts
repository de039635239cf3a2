import { inBoth } from '@statedesk/engine';
import * as z from 'zod';

/** An amount in the smallest unit of its currency: fen, cents. Never a fraction. */
export const minorUnitsSchema = z.int().min(1).max(1_000_000_000_000);

/** ISO 4217, `CNY`. */
export const currencySchema = z
  .string()
  .regex(/^[A-Z]{3}$/u, inBoth('a currency by its three letters, such as CNY', '须为三个字母的货币代码，如 CNY'));
