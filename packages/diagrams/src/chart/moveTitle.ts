import type { TransitionStructure } from '@statedesk/engine';
import type { DrawnProcedure } from '../drawnProcedure.ts';
import type { Language } from '../language.ts';
import { words } from '../words.ts';

/** The marks that diagrams and tables share; the legend explains them. */
export const marks = { practised: '⊕', clock: '◷', stays: '↻', added: '✚' } as const;

/** What an arrow is called: its own label, else its command's, with its marks before it. */
export const moveTitle = (procedure: DrawnProcedure, transition: TransitionStructure, language: Language): string => {
  const command = transition.command === null ? undefined : procedure.commands[transition.command];
  const title = transition.label?.[language] ?? command?.label[language] ?? transition.command;
  const added = transition.extension === undefined ? '' : `${marks.added} `;
  const practised = transition.practised ? `${marks.practised} ` : '';
  const clock = command?.by === 'system' ? `${marks.clock} ` : '';
  return added + practised + clock + (title ?? words.byItself[language]);
};

/** A move's title with its requirement, which a line break must not part from it. */
export const moveLine = (procedure: DrawnProcedure, transition: TransitionStructure, language: Language): string =>
  `${moveTitle(procedure, transition, language)}\u00a0·\u00a0${transition.requirement ?? ''}`;
