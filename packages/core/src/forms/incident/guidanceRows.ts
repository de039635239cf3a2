import { instant, rows, text, texts } from '../formFields.ts';
import { textOf, textsOf } from '../read.ts';
import { told, type IncidentStory } from './toldOfIncident.ts';

/** Attempts by telephone, and the knowledge they went by (5.3.a). */
export const guidanceRows = () =>
  rows(
    { en: 'Telephone guidance', zh: '电话指导' },
    {
      at: instant({ en: 'When', zh: '时间' }),
      by: text({ en: 'By', zh: '指导人' }),
      articles: texts({ en: 'Articles consulted', zh: '参照的知识' }),
      advice: text({ en: 'Advice', zh: '指导内容' }),
      result: text({ en: 'Result', zh: '结果' }),
    },
  );

export const guidanceOf = (story: IncidentStory) =>
  told(story, 'recordGuidance').map(({ said, actor, at }) => ({
    at,
    by: actor,
    articles: textsOf(said('articles')),
    advice: textOf(said('advice')),
    result: textOf(said('result')),
  }));
