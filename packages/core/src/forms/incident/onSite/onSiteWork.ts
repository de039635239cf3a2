import { instant, section, text } from '../../formFields.ts';
import { textOf } from '../../read.ts';
import { told } from '../toldOfIncident.ts';
import { appointmentRows, appointmentsOf } from './appointmentRows.ts';
import { backupRows, backupsOf } from './backupRows.ts';
import { diagnosesOf, diagnosisRows } from './diagnosisRows.ts';
import { failureRows, failuresOf } from './failureRows.ts';
import { leavingOf } from './leavingFields.ts';
import { participantRows, participantsOf } from './participantRows.ts';
import { preparationOf, preparationRows } from './preparationRows.ts';
import type { VisitStory } from './visitStory.ts';

/** The way there: what was agreed, who went, what they took along (5.7). */
export const journeyFields = () =>
  section(
    { en: 'Visit', zh: '上门' },
    {
      appointments: appointmentRows(),
      failures: failureRows(),
      participants: participantRows(),
      preparation: preparationRows(),
      departedAt: instant({ en: 'Departed', zh: '出发时间' }),
      arrivedAt: instant({ en: 'Arrived', zh: '到达时间' }),
      leftAt: instant({ en: 'Left', zh: '离开时间' }),
    },
  );

export const journeyOf = (visit: VisitStory) => {
  const { onTheWay, onSite } = visit;
  return {
    appointments: appointmentsOf(onTheWay),
    failures: failuresOf(onTheWay),
    participants: participantsOf(visit),
    preparation: preparationOf(onTheWay),
    departedAt: told(onTheWay, 'departForSite').at(-1)?.at ?? null,
    arrivedAt: told(onSite, 'arriveOnSite').at(-1)?.at ?? null,
    leftAt: leavingOf(onSite)?.at ?? null,
  };
};

/** What was found and done there (5.8, 5.9). */
export const workFields = () =>
  section(
    { en: 'Work on site', zh: '问题诊断及解决过程' },
    {
      diagnoses: diagnosisRows(),
      backups: backupRows(),
      done: text({ en: 'What was done', zh: '解决过程' }),
    },
  );

export const workOnSite = ({ onSite }: VisitStory) => ({
  diagnoses: diagnosesOf(onSite),
  backups: backupsOf(onSite),
  done: textOf(leavingOf(onSite)?.said('done')),
});
