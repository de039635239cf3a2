import type { NumberWanted } from '../../numbering/numberDue.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

const documentsOf = ({ archive, filing }: IncidentRecord): readonly NumberWanted[] =>
  [archive, filing?.handedIn ?? null].flatMap((frozen) =>
    frozen === null
      ? []
      : frozen.forms
          .filter(({ form }) => form !== 'workOrder')
          .map(({ form, number }) => ({ kind: 'document' as const, subject: `${form}.${number}`, since: frozen.at })),
  );

/** A work order is numbered as it is filled in; the dispatch it belongs to says which it is. */
const workOrderOf = ({ dispatch }: IncidentRecord): readonly NumberWanted[] =>
  dispatch?.workOrder
    ? [{ kind: 'workOrder', subject: `workOrder.${dispatch.revision}`, since: dispatch.workOrder.at }]
    : [];

/** Each call-back, whether it reached somebody or not; those of earlier cycles too. */
const callBacksOf = ({ followUp, earlierFollowUps }: IncidentRecord): readonly NumberWanted[] =>
  [...earlierFollowUps, followUp]
    .flatMap(({ attempts }) => attempts)
    .map(({ at, revision }) => ({ kind: 'followUp', subject: `followUp.${revision}`, since: at }));

/** What is to have a number and has not asked for one, in the order it came to be. Pure. */
export const numbersWanted = (record: IncidentRecord): readonly NumberWanted[] => {
  const { reportedAt, numbers } = record;
  const incident: readonly NumberWanted[] =
    reportedAt === null ? [] : [{ kind: 'incident', subject: 'incident', since: reportedAt }];
  return [...incident, ...workOrderOf(record), ...documentsOf(record), ...callBacksOf(record)].filter(
    ({ subject }) => !numbers.some((one) => one.subject === subject),
  );
};
