import { personalText, section, text } from '../formFields.ts';
import { intakeOf } from './intakeOf.ts';
import type { IncidentStory } from './toldOfIncident.ts';

/** Whose incident it is: at the head of every form of an incident. */
export const customerFields = () =>
  section(
    { en: 'Customer', zh: '客户' },
    {
      organisation: text({ en: 'Customer organisation', zh: '单位名称' }),
      project: text({ en: 'Support project', zh: '支持项目' }),
      contact: personalText({ en: 'Contact', zh: '联系人' }),
      telephone: personalText({ en: 'Telephone', zh: '联系电话' }),
    },
  );

export const customerOf = (story: IncidentStory) => {
  const { organisation, project } = story.record;
  const { contact, telephone } = intakeOf(story);
  return { organisation, project, contact, telephone };
};
