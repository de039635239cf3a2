import * as z from 'zod';
import { madeBy } from './madeBy.ts';
import type { Mapping } from './mapping.ts';

const parts = z.looseObject({});

/** A mapping, given as an option. */
export const mappingOption = madeBy<Mapping>(
  'readMapping',
  z.looseObject({ columns: parts, states: parts, steps: z.array(parts) }),
);
