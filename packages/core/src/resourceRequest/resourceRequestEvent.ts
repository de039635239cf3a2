import type { ProcedureEvent } from '@statedesk/engine';
import type { resourceRequestCommands } from './resourceRequestCommands.ts';
import type { ResourceRequestPolicy } from './resourceRequestPolicy.ts';

/** A command of a resource request as guards and record changes meet it. */
export type ResourceRequestEvent = ProcedureEvent<typeof resourceRequestCommands, ResourceRequestPolicy>;

/** One command, or one of several, with its own payload. */
export type Given<Type extends ResourceRequestEvent['type']> = Extract<ResourceRequestEvent, { readonly type: Type }>;
