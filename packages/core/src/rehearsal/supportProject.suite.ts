import { builtInDirectory } from '../directory/builtInDirectory.ts';

/** The support project of every incident here, in force for the year. */
export const supportProject = {
  name: 'HIS-2026',
  projectManager: 'liu',
  departmentManager: 'chen',
  technicalDirector: 'gao',
  configuration: { kind: 'svn', path: '/his/trunk/config', revision: '1204' },
  entitlement: { from: '2026-01-01T00:00:00+08:00', until: '2027-01-01T00:00:00+08:00' },
  site: '杭州市西湖区灵隐路 1 号',
} as const;

/** A directory that knows it. */
export const projectPorts = { directory: builtInDirectory({ projects: [supportProject] }) };
