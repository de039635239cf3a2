import { instant, rows, section, text } from '../formFields.ts';
import { textOf } from '../read.ts';
import { told, type IncidentStory } from './toldOfIncident.ts';

/** What was wrong in an archived form, and what is right; the fields themselves stay as they were (5.11.a). */
export const correctionFields = () =>
  section(
    { en: 'Corrections', zh: '更正' },
    {
      rows: rows(
        { en: 'Corrections', zh: '更正记录' },
        {
          at: instant({ en: 'When', zh: '时间' }),
          by: text({ en: 'By', zh: '更正人' }),
          correction: text({ en: 'Correction', zh: '更正内容' }),
        },
      ),
    },
  );

export const correctionsOf = (story: IncidentStory) => ({
  rows: told(story, 'correctRecord').map(({ said, actor, at }) => ({
    ...{ at, by: actor, correction: textOf(said('correction')) },
  })),
});
