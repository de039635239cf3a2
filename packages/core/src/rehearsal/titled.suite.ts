import { catalogue, type RequirementId } from '../requirements/catalogue.ts';

/** The title of a group of tests: a requirement's id and its name in both languages. */
export const titled = (id: RequirementId): string => `${id} ${catalogue[id].title.en} ${catalogue[id].title.zh}`;
