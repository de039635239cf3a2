import { flattenStates, flattenTransitions, type Procedure } from '@statedesk/engine';
import { catalogue, type RequirementId } from '../requirements/catalogue.ts';
import type { Carrier, CarrierKind } from './carrier.ts';
import type { Duties } from './duties.ts';

type Part = readonly [kind: CarrierKind, name: string, requirements: readonly (string | null)[]];

const isKnown = (id: string | null): id is RequirementId => id !== null && Object.hasOwn(catalogue, id);

const placeOf = (path: readonly string[]): string => (path.length === 0 ? 'anywhere' : path.join('.'));

const chartParts = ({ structure }: Procedure): readonly Part[] => [
  ...flattenStates(structure).map(({ path, requirement }): Part => ['state', placeOf(path), [requirement]]),
  ...flattenTransitions(structure).map(({ source, command, targets, requirement }): Part => {
    const leads = targets.length === 0 ? '' : ` → ${targets.map(placeOf).join(', ')}`;
    return ['transition', `${placeOf(source)}: ${command ?? 'by itself'}${leads}`, [requirement]];
  }),
];

const commandParts = ({ commands }: Procedure): readonly Part[] =>
  Object.entries(commands).flatMap(([name, { requirement, also = [], by, conditions = {}, notedWhen = {} }]) => {
    const carried = [requirement, ...also];
    return [
      ['command', name, carried] as const,
      ...(by === 'system' ? [] : [['roleRule', name, carried] as const]),
      ...Object.entries({ ...conditions, ...notedWhen }).map(([key, one]): Part => [
        'condition',
        key,
        [one.requirement],
      ]),
    ];
  });

const otherParts = ({ guards, effects, observations = {}, lateEntry }: Procedure): readonly Part[] => [
  ...Object.entries(guards).map(([name, { requirement }]): Part => ['guard', name, [requirement]]),
  ...Object.entries(effects).map(([name, { requirement }]): Part => ['effect', name, [requirement]]),
  ...Object.entries(observations).map(([name, { requirement, also = [] }]): Part => [
    'observation',
    name,
    [requirement, ...also],
  ]),
  ...(lateEntry ? [['lateEntry', 'lateEntry', [lateEntry.requirement]] as const] : []),
];

const dutyParts = ({ obligations, deadlines }: Duties): readonly Part[] => [
  ...Object.entries(obligations).map(([name, carried]): Part => ['obligation', name, carried]),
  ...Object.entries(deadlines).flatMap(([id, rungs]) =>
    Object.entries(rungs).map(([rung, carried]): Part => ['deadline', `${id}/${rung}`, carried]),
  ),
];

/** The parts of a procedure and what each carries; parts of one name, such as a condition of two commands, are one. Pure. */
export const carriersOf = (procedure: Procedure, duties?: Duties): readonly Carrier[] => {
  const carriers = new Map<string, Carrier>();
  const parts: readonly Part[] = [
    ['procedure', procedure.id, ['1.j']],
    ...chartParts(procedure),
    ...commandParts(procedure),
    ...otherParts(procedure),
    ...(duties ? dutyParts(duties) : []),
  ];
  for (const [kind, name, carried] of parts) {
    const key = `${kind} ${name}`;
    const before = carriers.get(key)?.requirements ?? [];
    const requirements = [...new Set([...before, ...carried.filter(isKnown)])];
    if (requirements.length > 0) carriers.set(key, { procedure: procedure.id, kind, name, requirements });
  }
  return [...carriers.values()];
};
