import { m0001InitialSchema } from './m0001InitialSchema.ts';
import { m0002MoreFactSlots } from './m0002MoreFactSlots.ts';
import type { Migration } from './migration.ts';

/** Every step, from the first. */
export const migrations: readonly Migration[] = [m0001InitialSchema, m0002MoreFactSlots];
