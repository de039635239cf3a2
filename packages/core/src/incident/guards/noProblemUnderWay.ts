import { isProblemUnderWay } from '../isProblemUnderWay.ts';
import type { IncidentGuard } from './incidentGuard.ts';

/** An incident has one problem at a time: what is handed over besides goes to that one. */
export const noProblemUnderWay: IncidentGuard = {
  requirement: '4.a',
  label: { en: 'it is not with problem management already', zh: '尚无进行中的问题' },
  holds: (record) => !isProblemUnderWay(record),
};
