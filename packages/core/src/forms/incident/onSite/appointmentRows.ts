import { channelLabels } from '../../../labels/labels.ts';
import { choice, instant, rows, text } from '../../formFields.ts';
import { textOf } from '../../read.ts';
import { told, type IncidentStory } from '../toldOfIncident.ts';

/** When they were to come, as it was agreed with the customer first, and as it was moved (5.7.a, 5.7.d). */
export const appointmentRows = () =>
  rows(
    { en: 'Appointments', zh: '预约与变更' },
    {
      agreedAt: instant({ en: 'Agreed', zh: '约定日期' }),
      from: instant({ en: 'For', zh: '预约时间' }),
      place: text({ en: 'Place', zh: '地点' }),
      customerPrepares: text({ en: 'The customer prepares', zh: '客户配合事宜' }),
      by: choice({ en: 'By', zh: '途径' }, channelLabels),
      reason: text({ en: 'Why moved', zh: '变更原因' }),
    },
  );

export const appointmentsOf = (onTheWay: IncidentStory) =>
  told(onTheWay, 'agreeVisit').map(({ said, at }) => ({
    agreedAt: at,
    from: textOf(said('from')),
    place: textOf(said('place')),
    customerPrepares: textOf(said('customerPrepares')),
    by: textOf(said('by')),
    reason: textOf(said('reason')),
  }));
