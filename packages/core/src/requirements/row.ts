import type { Requirement, RequirementSource } from '@statedesk/engine';

/** One line of the catalogue: where the requirement comes from, and its title in both languages, in our own words. */
export const row = (source: RequirementSource, en: string, zh: string): Requirement => ({ source, title: { en, zh } });
