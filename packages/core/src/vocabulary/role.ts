import { roleLabels } from '../labels/roleLabels.ts';

/** Who acts in the procedure. The clock is none of them. */
export type Role = keyof typeof roleLabels;

/** The roles of a tier: who works on incidents. The names are those of the states of region `tier`. */
export const supportRoles = ['tier1', 'tier2RD', 'tier2Management', 'tier3Vendor'] as const satisfies readonly Role[];

/** A tier in charge of an incident (5.5.b). */
export type Tier = (typeof supportRoles)[number];

/** Whether a role is on the desk's side: every role is, but for the customer's own. */
export const isStaffRole = (role: string): boolean => role !== 'customer' && Object.hasOwn(roleLabels, role);

/** Everybody on the desk's side. */
export const staffRoles = [
  ...supportRoles,
  'incidentManager',
  'departmentManager',
  'serviceDepartmentManager',
  'projectManager',
  'technicalDirector',
  'onSiteLead',
  'archiveAdministrator',
  'changeManager',
  'problemManager',
  'configurationManager',
] as const satisfies readonly Role[];
