import * as z from 'zod';
import { lending } from '../testProcedures/lending/lending.suite.ts';
import { extendProcedure } from './extendProcedure.ts';
import type { AnyExtension } from './extension.ts';

/** Words that do not matter. */
export const x = { en: 'x', zh: 'x' };

/** What an extension of the lending library makes otherwise. */
export const own = (more: Partial<AnyExtension>) =>
  extendProcedure(lending, { name: 'town', version: 1, ...more } as never).extension;

/** What it loosens, row by row. */
export const told = (more: Partial<AnyExtension>) =>
  own(more).deviations.map(({ requirement, place, basis }) => `${requirement} ${place} ${basis}`);

/** A command of its own. */
export const command = {
  requirement: '1.4',
  label: x,
  by: ['librarian'] as const,
  region: 'loan',
  payload: z.strictObject({}),
};
