import { preparationLabels } from '../../../labels/visitLabels.ts';
import { choice, instant, rows, text } from '../../formFields.ts';
import { objectsOf, textOf } from '../../read.ts';
import { told, type IncidentStory } from '../toldOfIncident.ts';

/** What was taken along, in which version (5.7.b). */
export const preparationRows = () =>
  rows(
    { en: 'Preparation', zh: '到场准备' },
    {
      item: choice({ en: 'Item', zh: '准备事项' }, preparationLabels),
      version: text({ en: 'Version', zh: '版本' }),
      at: instant({ en: 'When', zh: '时间' }),
      by: text({ en: 'By', zh: '准备人' }),
    },
  );

export const preparationOf = (onTheWay: IncidentStory) =>
  told(onTheWay, 'recordPreparation').flatMap(({ said, actor, at }) =>
    objectsOf(said('items')).map(({ item, version }) => ({
      ...{ item: textOf(item), version: textOf(version), at, by: actor },
    })),
  );
