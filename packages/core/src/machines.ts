/** The statecharts themselves, for XState's own tools: `createActor`, the inspector, `@xstate/react` (rule R21). */
export { incidentMachine } from './incident/incidentMachine.ts';
