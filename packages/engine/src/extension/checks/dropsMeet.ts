import { guardNames } from '../../statechart/guardTree.ts';
import { flattenTransitions } from '../../statechart/structure.ts';
import { isWithin, toPath } from '../statePaths.ts';
import type { Question } from './question.ts';

/** A guard that is asked no more was asked. */
export const dropsMeet: Question = ({ base, extension }) =>
  (extension.loosens?.guards ?? [])
    .filter(
      ({ command, guard, at = '' }) =>
        !flattenTransitions(base.structure).some(
          (one) => one.command === command && isWithin(one.source, toPath(at)) && guardNames(one.guard).includes(guard),
        ),
    )
    .map(({ command, guard }) => ({ place: 'loosens.guards', message: `'${command}' does not ask '${guard}'` }));
