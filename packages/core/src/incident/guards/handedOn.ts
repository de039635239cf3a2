import type { IncidentGuard } from './incidentGuard.ts';

/** Another tier than the first has had it: tier 1 gave it on, or it started there. */
export const handedOn: IncidentGuard = {
  requirement: '5.5.a',
  label: { en: 'the incident was handed on by tier 1', zh: '一线已将事件转出' },
  holds: ({ handOvers, route }) => handOvers > 0 || route.visited[0] !== 'tier1',
};
