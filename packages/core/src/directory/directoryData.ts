import { boundedList } from '@statedesk/engine';
import * as z from 'zod';
import { substituteSchema } from '../approval/substitute.ts';
import type { Role } from '../vocabulary/role.ts';
import { nameSchema } from '../vocabulary/text.ts';
import { contractSchema } from './contract.ts';
import { projectSchema } from './project.ts';

const rolesHeld = [
  'tier1',
  'tier2RD',
  'tier2Management',
  'tier3Vendor',
  'incidentManager',
  'departmentManager',
  'serviceDepartmentManager',
  'projectManager',
  'technicalDirector',
  'onSiteLead',
  'archiveAdministrator',
  'configurationManager',
] as const satisfies readonly Role[];

/** The same at the door. */
export const directoryDataSchema = z.strictObject({
  contracts: boundedList(contractSchema, 100_000).default([]),
  projects: boundedList(projectSchema, 100_000)
    .refine((projects) => new Set(projects.map(({ name }) => name)).size === projects.length, {
      error: 'each project has a name of its own',
      params: { zh: '支持项目的名称不得重复' },
    })
    .default([]),
  substitutes: boundedList(substituteSchema, 100_000).default([]),
  /** Role → who holds it, by actor id. Left out, nothing is said of people; given, a role without anybody is empty. */
  people: z.partialRecord(z.enum(rolesHeld), boundedList(nameSchema, 1_000)).exactOptional(),
});

/** The roles somebody of the desk's side holds. */
export type HeldRole = (typeof rolesHeld)[number];

/** What a small desk knows by heart, as it writes it down. */
export interface DirectoryData {
  readonly contracts?: readonly z.input<typeof contractSchema>[];
  readonly projects?: readonly z.input<typeof projectSchema>[];
  readonly substitutes?: readonly z.input<typeof substituteSchema>[];
  /** Role → actor ids. */
  readonly people?: Readonly<Partial<Record<HeldRole, readonly string[]>>>;
}
