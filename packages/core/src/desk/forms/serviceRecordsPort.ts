import type { Engine, Port } from '@statedesk/engine';
import { fillForm } from '../../forms/fillForm.ts';
import { archivedForms } from '../../forms/incidentForms.ts';
import { serviceRecordsQuestionSchema } from '../../incident/serviceRecords.ts';
import { incidentStory } from './incidentStory.ts';

/** The forms an incident goes into the archive with, answered by the desk from the journal itself (5.11.a, rule R5). */
export const serviceRecordsPort =
  (engine: () => Pick<Engine, 'journal'>): Port =>
  async (question) => {
    const { instanceId } = serviceRecordsQuestionSchema.parse(question);
    const story = await incidentStory(engine(), instanceId);
    const forms = archivedForms(story).map((form) => fillForm(form, story));
    return { through: story.entries.length, forms: forms.map(({ form, version, hash }) => ({ form, version, hash })) };
  };
