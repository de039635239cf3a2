import type { Label, Requirement } from '@statedesk/engine';
import { catalogue } from '../../requirements/catalogue.ts';

const rows: Readonly<Record<string, Requirement>> = catalogue;

/** The title of a requirement in both languages; an id the catalogue does not have is its own. */
export const requirementTitle = (id: string): Label => rows[id]?.title ?? { en: id, zh: id };
