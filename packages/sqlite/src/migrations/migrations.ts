import { m0001InitialSchema } from './m0001InitialSchema.ts';
import { m0002InstancePins } from './m0002InstancePins.ts';
import { m0003FactSlots } from './m0003FactSlots.ts';
import { m0004WakeLeases } from './m0004WakeLeases.ts';
import { m0005MoreFactSlots } from './m0005MoreFactSlots.ts';
import type { Migration } from './migration.ts';

/** Every step, from the first. */
export const migrations: readonly Migration[] = [
  m0001InitialSchema,
  m0002InstancePins,
  m0003FactSlots,
  m0004WakeLeases,
  m0005MoreFactSlots,
];
