import type { StatePath, StateStructure } from '@statedesk/engine';
import type { Language } from '../language.ts';
import { stateAt } from './paths.ts';

/** What a state is called; its key where the definition gives it no label. */
export const stateTitle = (state: StateStructure, language: Language): string => state.label?.[language] ?? state.key;

/** What a state is called below a known place: `Solution › Backup` where the place is the region. */
export const titleBelow = (
  chart: StateStructure,
  place: StatePath,
  state: StateStructure,
  language: Language,
): string => {
  const steps = state.path.slice(place.length).map((_, index) => state.path.slice(0, place.length + index + 1));
  const titles = steps.map((path) => stateTitle(stateAt(chart, path), language));
  return titles.length === 0 ? stateTitle(state, language) : titles.join(' › ');
};
