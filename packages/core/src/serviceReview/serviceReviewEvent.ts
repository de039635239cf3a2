import type { ProcedureEvent } from '@statedesk/engine';
import type { serviceReviewCommands } from './serviceReviewCommands.ts';
import type { ServiceReviewPolicy } from './serviceReviewPolicy.ts';

/** A command of a review as guards and record changes meet it. */
export type ServiceReviewEvent = ProcedureEvent<typeof serviceReviewCommands, ServiceReviewPolicy>;

/** One command, or one of several, with its own payload. */
export type Given<Type extends ServiceReviewEvent['type']> = Extract<ServiceReviewEvent, { readonly type: Type }>;
