import type { DirectoryData, HeldRole } from '../../directory/directoryData.ts';
import { roleLabels } from '../../labels/roleLabels.ts';
import type { LintRule } from './lintSubject.ts';
import type { PolicyFinding } from './policyFinding.ts';

/** Whose word a dispatch needs: of the project itself, else of whoever holds the role (5.6.b, 5.6.d). */
const needed = [
  ['projectManager', '5.6.b'],
  ['technicalDirector', '5.6.d'],
] as const satisfies readonly (readonly [HeldRole, PolicyFinding['requirement']])[];

type Project = NonNullable<DirectoryData['projects']>[number];

const nobody = (project: Project, [role, requirement]: (typeof needed)[number]): PolicyFinding => ({
  severity: 'warning',
  rule: 'somebodyApproves',
  requirement,
  message: {
    en: `Project '${project.name}' names no ${role}, and nobody holds the role: no visit can be approved for it.`,
    zh: `支持项目“${project.name}”未指定${roleLabels[role].zh}，也无人担任该角色：其派单无人可批。`,
  },
  change: {
    en: `Name somebody under '${role}' of the project, or under 'people.${role}'.`,
    zh: `请在该项目的 ${role} 或 people.${role} 中指定人员。`,
  },
});

/** Every support project has somebody who decides on visits and somebody who approves work orders (5.6.b, 5.6.d). */
export const somebodyApproves: LintRule = ({ directory: { projects = [], people = {} } }) =>
  projects.flatMap((project) =>
    needed
      .filter(([role]) => project[role] === undefined && (people[role] ?? []).length === 0)
      .map((need) => nobody(project, need)),
  );
