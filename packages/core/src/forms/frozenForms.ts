import { fillEach } from './fillEach.ts';
import type { FilledForm } from './fillForm.ts';
import type { FormDefinition } from './form.ts';
import type { IncidentStory } from './incident/toldOfIncident.ts';
import { incidentForms } from './incidentForms.ts';

const all: readonly FormDefinition[] = Object.values(incidentForms);

/** What goes into the archive by a command, each form as it stands (5.11.a, 5.11.b). */
export const frozenForms = (
  command: NonNullable<FormDefinition['archivedBy']>,
  story: IncidentStory,
): readonly FilledForm[] =>
  all.filter(({ archivedBy }) => archivedBy === command).flatMap((form) => fillEach(form, story));
