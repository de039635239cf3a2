import { numberDue } from '../../numbering/numberDue.ts';
import { readPolicy } from '../../policy/readPolicy.ts';
import { numbersWanted } from '../numbers/numbersWanted.ts';
import type { IncidentDeadline } from './incidentDeadline.ts';

/** What is to have a running number asks for it (rule R17), whatever brought it about. */
export const numbersDue: IncidentDeadline = (record, view) => {
  const { issue, offset } = readPolicy(view.policy).numbering;
  if (!issue || record.retiredAt !== null) return undefined;
  return numbersWanted(record).map((wanted) =>
    numberDue({ id: 'number', ask: 'askForNumber' }, wanted, { calendar: view.calendar, offset }),
  );
};
