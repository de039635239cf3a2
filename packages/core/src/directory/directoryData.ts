import * as z from 'zod';
import type { Role } from '../vocabulary/role.ts';
import { nameSchema } from '../vocabulary/text.ts';
import { contractSchema } from './contract.ts';

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

/** What a small desk knows by heart. */
export const directoryDataSchema = z.strictObject({
  contracts: z.array(contractSchema).default([]),
  /** Role → who holds it, by actor id. Left out, nothing is said of people; given, a role without anybody is empty. */
  people: z.partialRecord(z.enum(rolesHeld), z.array(nameSchema).max(1_000)).exactOptional(),
});

export type DirectoryData = z.input<typeof directoryDataSchema>;
