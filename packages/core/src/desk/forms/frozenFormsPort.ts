import type { Engine, Port } from '@statedesk/engine';
import { frozenForms } from '../../forms/frozenForms.ts';
import { frozenFormsQuestionSchema } from '../../incident/serviceRecords.ts';
import { incidentStory } from './formStory.ts';

const commandOf = { serviceRecords: 'archiveRecord', workOrders: 'handInWorkOrder' } as const;

/** The forms that go into the archive, answered by the desk from the journal itself (5.11.a, 5.11.b, rule R5). */
export const frozenFormsPort =
  (engine: () => Pick<Engine, 'journal'>): Port =>
  async (question) => {
    const { ask, instanceId } = frozenFormsQuestionSchema.parse(question);
    const story = await incidentStory(engine(), instanceId);
    const forms = frozenForms(commandOf[ask], story);
    return {
      through: story.entries.length,
      forms: forms.map(({ form, version, number, hash }) => ({ form, version, number, hash })),
    };
  };
