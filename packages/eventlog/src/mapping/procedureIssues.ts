import type { Procedure, StateStructure } from '@statedesk/engine';
import { flattenStates } from '@statedesk/engine';
import type { MappingIssue } from '../errors/mappingError.ts';
import { alsoOf, changePlacesOf, goalsOf } from './goalsOf.ts';
import type { Lack, Mapping } from './mapping.ts';
import { pointerTo } from './pointerTo.ts';
import { sendingsOf } from './sendingsOf.ts';

type Named = readonly (readonly [path: string, name: string])[];

const regionOf = ({ structure }: Procedure, key: string): StateStructure | undefined =>
  structure.states.find((state) => state.key === key);

/** The places inside a region, as steps and goals name them. */
const placesIn = (region: StateStructure): ReadonlySet<string> =>
  new Set(region.states.flatMap(flattenStates).map(({ path }) => path.slice(1).join('.')));

const unknown = (named: Named, known: ReadonlySet<string>, kind: string): readonly MappingIssue[] =>
  named
    .filter(([, name]) => !known.has(name))
    .map(([path, name]) => ({
      path,
      message: `the procedure has no ${kind} '${name}'; it has ${[...known].join(', ')}`,
    }));

const lacksOf = ({ states, changes }: Mapping): readonly (readonly [path: string, lack: Lack])[] => [
  ...Object.entries(states).flatMap(([name, { lacks }]) =>
    lacks === undefined ? [] : [[pointerTo(['states', name, 'lacks']), lacks] as const],
  ),
  ...changes.flatMap(({ lacks }, index) => (lacks === undefined ? [] : [[`/changes/${index}/lacks`, lacks] as const])),
];

const rolesOf = ({ actors }: Mapping): Named =>
  Object.entries(actors).flatMap(([name, { roles = [] }]) =>
    roles.map((role, index) => [pointerTo(['actors', name, 'roles', index]), role] as const),
  );

const unknownRequirements = (mapping: Mapping, procedure: Procedure): readonly MappingIssue[] => {
  const named: Named = [
    ...lacksOf(mapping).map(([path, { requirement }]) => [`${path}/requirement`, requirement] as const),
    ...Object.keys(mapping.supplies).map((requirement) => [pointerTo(['supplies', requirement]), requirement] as const),
  ];
  return named
    .filter(([, id]) => !Object.hasOwn(procedure.requirements, id))
    .map(([path, id]) => ({ path, message: `the procedure has no requirement '${id}'` }));
};

// What the clock alone gives cannot be sent.
const commandsOfPeople = ({ commands }: Procedure): ReadonlySet<string> =>
  new Set(Object.keys(commands).filter((name) => commands[name]?.by !== 'system'));

/** What a mapping names and the procedure does not have. */
export const procedureIssues = (mapping: Mapping, procedure: Procedure): readonly MappingIssue[] => {
  const region = regionOf(procedure, mapping.region);
  if (region === undefined) return [{ path: '/region', message: `the procedure has no region '${mapping.region}'` }];
  const ends: Named = mapping.steps.flatMap(({ from, to }, index) => [
    [`/steps/${index}/from`, from] as const,
    [`/steps/${index}/to`, to] as const,
  ]);
  const commands: Named = sendingsOf(mapping).map(([path, { command }]) => [`${path}/command`, command] as const);
  return [
    ...unknown(
      [...ends, ...goalsOf(mapping), ...alsoOf(mapping), ...changePlacesOf(mapping)],
      placesIn(region),
      'place',
    ),
    ...unknown(commands, commandsOfPeople(procedure), 'command'),
    ...unknown(rolesOf(mapping), new Set(Object.keys(procedure.roles)), 'role'),
    ...unknownRequirements(mapping, procedure),
  ];
};
