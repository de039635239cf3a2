import { projectIn } from '../../directory/project.ts';
import type { IncidentGuard } from './incidentGuard.ts';

/** The support project is known, and so is who decides for it. */
export const projectManagerNamed: IncidentGuard = {
  requirement: '2.b',
  label: { en: 'the support project names a project manager', zh: '支持项目已指定项目经理' },
  reads: ['project'],
  holds: (_, command) => (projectIn(command.observations['project'])?.projectManagers ?? []).length > 0,
};
