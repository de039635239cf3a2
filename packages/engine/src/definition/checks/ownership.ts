import { flattenTransitions, type TransitionStructure } from '../../statechart/structure.ts';
import type { GuardTree } from '../../statechart/guardTree.ts';
import type { CommandDefinition } from '../command.ts';
import { placeOf, type Check } from './check.ts';

const followsFreely = (guard: GuardTree | null): boolean => guard === null || guard.kind === 'in';

/** The region a transition is written in, or `root`. */
const homeOf = ({ source }: TransitionStructure): string => source[0] ?? 'root';

const trespass = (transition: TransitionStructure, owner: string): string | undefined => {
  const home = homeOf(transition);
  if (owner === 'root' && home !== 'root')
    return `a command of the root is taken in region '${home}', which would pre-empt the root's own transition`;
  if (owner !== 'root' && home === 'root')
    return `a command of region '${owner}' is taken at the root, where no region decides`;
  if (home !== owner && !followsFreely(transition.guard))
    return `region '${home}' guards a command that region '${owner}' owns: follow unguarded or by stateIn`;
  return undefined;
};

const strays = ({ source, targets }: TransitionStructure): boolean =>
  source[0] !== undefined && targets.some((target) => target[0] !== source[0]);

const isLeft = (name: string, { region }: CommandDefinition, transitions: readonly TransitionStructure[]): boolean => {
  const takers = transitions.filter(({ command }) => command === name);
  return takers.length > 0 && !takers.some((transition) => homeOf(transition) === region);
};

/**
 * One region owns each command and its guards alone decide; other regions follow unguarded or by `stateIn`, and none
 * reaches into another. Otherwise half a command could happen: one region moving while another refuses (rule R22).
 */
export const ownership: Check = ({ definition, structure }) => {
  if (structure.kind !== 'parallel') return [];
  const transitions = flattenTransitions(structure);
  return [
    ...transitions.flatMap((transition) => {
      const { command } = transition;
      const owner =
        command !== null && Object.hasOwn(definition.commands, command)
          ? definition.commands[command]?.region
          : undefined;
      const message = owner === undefined ? undefined : trespass(transition, owner);
      return message === undefined ? [] : [{ place: placeOf(transition), message }];
    }),
    ...transitions
      .filter(strays)
      .map((transition) => ({ place: placeOf(transition), message: 'its target lies in another region' })),
    ...Object.entries(definition.commands)
      .filter(([name, command]) => isLeft(name, command, transitions))
      .map(([name, { region }]) => ({
        place: `commands.${name}.region`,
        message: `'${region}' owns it, and no state there takes it`,
      })),
  ];
};
