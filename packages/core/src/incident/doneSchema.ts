import { instantSchema } from '@statedesk/engine';
import * as z from 'zod';

/** Done, and the entry that says how: its prose stays in the journal (rule R7). */
export const doneSchema = z.strictObject({ at: instantSchema, revision: z.int().positive() });
