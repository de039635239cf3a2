import type { TransitionStructure } from '@statedesk/engine';

/** `stage.solution.agreed/applySolution/0`: from where, for which command, the first, second … of them. */
export const transitionName = ({ source, command, index }: TransitionStructure): string =>
  `${source.join('.') || '(root)'}/${command ?? '(always)'}/${index}`;
