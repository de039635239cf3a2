import type { Instant } from '@statedesk/engine';
import type { NumberedKind } from '../../register/registerVocabulary.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** Something that is to have a number, and since when. */
export interface NumberWanted {
  readonly kind: NumberedKind;
  readonly subject: string;
  readonly since: Instant;
}

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

/** What is to have a number and has not asked for one, in the order it came to be. Pure. */
export const numbersWanted = (record: IncidentRecord): readonly NumberWanted[] => {
  const { reportedAt, numbers } = record;
  const incident: readonly NumberWanted[] =
    reportedAt === null ? [] : [{ kind: 'incident', subject: 'incident', since: reportedAt }];
  return [...incident, ...workOrderOf(record), ...documentsOf(record)].filter(
    ({ subject }) => !numbers.some((one) => one.subject === subject),
  );
};
