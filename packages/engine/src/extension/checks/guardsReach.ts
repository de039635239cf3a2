import type { DefinitionFault } from '../../errors/definitionFault.ts';
import { flattenTransitions } from '../../statechart/structure.ts';
import { isWithin, toPath, toPlace } from '../statePaths.ts';
import type { Question } from './question.ts';

/** A guard asked besides is passed by where an arrow further out takes the same command without it. */
export const guardsReach: Question = ({ base, extension }) =>
  (extension.requires ?? []).flatMap(({ command, at = '', guard }): readonly DefinitionFault[] => {
    const place = `requires.${command}.${guard}`;
    const arrows = flattenTransitions(base.structure).filter((one) => one.command === command);
    const inside = arrows.filter(({ source }) => isWithin(source, toPath(at)));
    const outside = arrows.filter((one) => !inside.includes(one) && isWithin(toPath(at), one.source));
    return [
      ...(base.commands[command]?.by === 'system'
        ? [{ place, message: 'is the clock’s: an instance that refuses its own deadline is set aside' }]
        : []),
      ...(inside.length === 0 ? [{ place, message: `no arrow takes '${command}' there` }] : []),
      ...(outside.length === 0
        ? []
        : [{ place, message: `'${toPlace(outside[0]?.source ?? [])}' takes '${command}' as well, and without it` }]),
    ];
  });
