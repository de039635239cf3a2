import { flattenTransitions } from '../../statechart/structure.ts';
import type { GuardTree } from '../../statechart/guardTree.ts';
import { placeOf, type Check } from './check.ts';

const followsFreely = (guard: GuardTree | null): boolean => guard === null || guard.kind === 'in';

/**
 * One region owns each command and its guards alone decide; other regions follow unguarded or by `stateIn`. Otherwise
 * half a command could happen: one region moving while another refuses (rule R22).
 */
export const ownership: Check = ({ definition, structure }) => {
  if (structure.kind !== 'parallel') return [];
  return flattenTransitions(structure).flatMap((transition) => {
    const owner = transition.command === null ? undefined : definition.commands[transition.command]?.region;
    if (owner === undefined) return [];
    const home = transition.source[0] ?? 'root';
    const place = placeOf(transition);
    if (owner === 'root' && home !== 'root')
      return [
        {
          place,
          message: `a command of the root is taken in region '${home}', which would pre-empt the root's own transition`,
        },
      ];
    if (owner !== 'root' && home === 'root')
      return [{ place, message: `a command of region '${owner}' is taken at the root, where no region decides` }];
    if (home !== owner && !followsFreely(transition.guard))
      return [
        {
          place,
          message: `region '${home}' guards a command that region '${owner}' owns: follow unguarded or by stateIn`,
        },
      ];
    return [];
  });
};
