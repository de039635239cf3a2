import { decidesForProject } from './decidesForProject.ts';
import type { IncidentCondition } from './incidentCondition.ts';

/** Tier 1 fills it in for the project manager; a project manager does for their own project. */
export const fillsForProject: IncidentCondition = {
  requirement: '5.6.c',
  label: {
    en: 'you are of tier 1, or the project manager of this support project',
    zh: '您属于一线支持，或是该支持项目的项目经理',
  },
  reads: ['substitutes'],
  holds: (view) => view.actor.roles.some((role) => role === 'tier1') || decidesForProject.holds(view),
};
