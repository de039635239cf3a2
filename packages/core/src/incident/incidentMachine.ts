import { blankIncident } from './blankIncident.ts';
import { anytime } from './anytime.ts';
import { children } from './children/children.ts';
import { followUp } from './followUp/followUp.ts';
import { incidentSetup } from './incidentSetup.ts';
import { lead } from './lead/lead.ts';
import { stage } from './stage/stage.ts';
import { tier } from './tier/tier.ts';

/**
 * The incident procedure as a statechart: five regions, and what can be said at any time. It announces, and never acts.
 *
 * Handed out by `@statedesk/core/machines` for XState's own tools: `createActor`, the inspector, `@xstate/react` (R21).
 */
export const incidentMachine = incidentSetup.createMachine({
  id: 'incident',
  type: 'parallel',
  context: () => blankIncident,
  on: anytime.on,
  states: { stage, tier, lead, followUp, children },
});
