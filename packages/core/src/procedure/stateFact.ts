import type { FactDefinition } from '@statedesk/engine';

/** Where an instance of a machine of one region stands, by the key of its state. */
export const stateFact = {
  slot: 'k1',
  label: { en: 'State', zh: '状态' },
  project: (_, state) => (typeof state === 'string' ? state : (Object.keys(state)[0] ?? '')),
} as const satisfies FactDefinition<unknown>;
