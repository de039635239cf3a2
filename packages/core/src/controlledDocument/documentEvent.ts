import type { ProcedureEvent } from '@statedesk/engine';
import type { documentCommands } from './documentCommands.ts';
import type { DocumentPolicy } from './documentPolicy.ts';

/** A command of a document under control as guards and record changes meet it. */
export type DocumentEvent = ProcedureEvent<typeof documentCommands, DocumentPolicy>;

/** One command, or one of several, with its own payload. */
export type Given<Type extends DocumentEvent['type']> = Extract<DocumentEvent, { readonly type: Type }>;
