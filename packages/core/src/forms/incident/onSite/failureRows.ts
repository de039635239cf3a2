import { failureLabels } from '../../../labels/visitLabels.ts';
import { choice, instant, rows, text, yesNo } from '../../formFields.ts';
import { textOf, yesNoOf } from '../../read.ts';
import { told, type IncidentStory } from '../toldOfIncident.ts';

/** Journeys for nothing (5.7.d). */
export const failureRows = () =>
  rows(
    { en: 'Failed attempts', zh: '上门未成' },
    {
      at: instant({ en: 'When', zh: '时间' }),
      by: text({ en: 'By', zh: '记录人' }),
      ground: choice({ en: 'Ground', zh: '情形' }, failureLabels),
      reason: text({ en: 'Reason', zh: '原因' }),
      reachedSite: yesNo({ en: 'Reached the site', zh: '是否到达' }),
    },
  );

export const failuresOf = (onTheWay: IncidentStory) =>
  told(onTheWay, 'failVisit').map(({ said, actor, at }) => ({
    ...{ at, by: actor },
    ground: textOf(said('ground')),
    reason: textOf(said('reason')),
    reachedSite: yesNoOf(said('reachedSite')),
  }));
