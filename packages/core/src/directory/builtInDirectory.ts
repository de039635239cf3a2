import { parseOptions } from '@statedesk/engine';
import type { Directory } from './directory.ts';
import { directoryDataSchema, type DirectoryData, type HeldRole } from './directoryData.ts';

const rolesOf = (
  person: string,
  people: Readonly<Partial<Record<string, readonly string[]>>> | undefined,
): string[] | null =>
  people === undefined
    ? null
    : Object.entries(people).flatMap(([role, holders = []]) => (holders.includes(person) ? [role] : []));

/**
 * A directory from plain data, for a desk without systems of its own for contracts and projects. Where a project names
 * nobody for a role, whoever holds it answers for the project.
 *
 * @throws InvalidOptionsError `invalid-options` where the data has another shape, or something ends before it begins
 * @example builtInDirectory({ contracts: [{ number: 'HT-07', vendor: 'Acme', domain: 'storage', from, until }] })
 */
export const builtInDirectory = (data: DirectoryData = {}): Directory => {
  const known = parseOptions('builtInDirectory', directoryDataSchema, data);
  const projects = new Map(known.projects.map((project) => [project.name, project]));
  const named = (person: string | undefined, role: HeldRole): string[] =>
    person === undefined ? (known.people?.[role] ?? []).slice(0, 20) : [person];
  return {
    data: known,
    contracts: ({ vendor, domain }) => ({
      contracts: known.contracts.filter((contract) => contract.vendor === vendor && contract.domain === domain),
    }),
    people: ({ person }) => ({ roles: rolesOf(person, known.people) }),
    project: ({ name }) => {
      const project = projects.get(name);
      if (project === undefined) return { project: null };
      return {
        project: {
          name,
          projectManagers: named(project.projectManager, 'projectManager'),
          departmentManagers: named(project.departmentManager, 'departmentManager'),
          technicalDirectors: named(project.technicalDirector, 'technicalDirector'),
          configuration: project.configuration ?? null,
          entitlement: project.entitlement ?? null,
          site: project.site ?? null,
        },
      };
    },
    substitutes: ({ of }) => ({ substitutes: known.substitutes.filter(({ absent }) => of.includes(absent)) }),
  };
};
