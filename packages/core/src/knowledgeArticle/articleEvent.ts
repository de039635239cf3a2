import type { ProcedureEvent } from '@statedesk/engine';
import type { articleCommands } from './articleCommands.ts';
import type { ArticlePolicy } from './articlePolicy.ts';

/** A command of an article as guards and record changes meet it. */
export type ArticleEvent = ProcedureEvent<typeof articleCommands, ArticlePolicy>;

/** One command, or one of several, with its own payload. */
export type Given<Type extends ArticleEvent['type']> = Extract<ArticleEvent, { readonly type: Type }>;
