import { flattenTransitions } from '../../statechart/structure.ts';
import { toPlace } from '../statePaths.ts';
import type { Question } from './question.ts';

/** A detour begins with an arrow that is there. */
export const detoursMeet: Question = ({ base, extension }) =>
  (extension.detours ?? [])
    .filter(
      ({ command, from, to }) =>
        !flattenTransitions(base.structure).some(
          (one) =>
            one.command === command && toPlace(one.source) === from && one.targets.some((path) => toPlace(path) === to),
        ),
    )
    .map(({ command, from, to }) => ({
      place: 'detours',
      message: `'${command}' does not lead from '${from}' to '${to}'`,
    }));
