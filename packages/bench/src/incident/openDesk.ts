import { builtInDirectory, createServiceDesk, type ServiceDesk } from '@statedesk/core';
import type { Clock, Store } from '@statedesk/engine';

/** The support project of the incident, in force for the year. */
const project = {
  name: 'HIS-2026',
  projectManager: 'liu',
  departmentManager: 'chen',
  technicalDirector: 'gao',
  configuration: { kind: 'svn', path: '/his/trunk/config', revision: '1204' },
  entitlement: { from: '2026-01-01T00:00:00+08:00', until: '2027-01-01T00:00:00+08:00' },
  site: '杭州市西湖区灵隐路 1 号',
} as const;

/** A Monday morning, when the incident is reported. */
export const morning = Date.parse('2026-03-02T09:00:00+08:00');

/** The desk as a company would open it, on a store and a clock of the measurement's choosing. */
export const openDesk = (store: Store, clock: Clock): Promise<ServiceDesk> =>
  createServiceDesk({ store, clock, ports: { directory: builtInDirectory({ projects: [project] }) } });
