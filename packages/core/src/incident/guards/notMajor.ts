import { isMajor } from '../isMajor.ts';
import type { IncidentGuard } from './incidentGuard.ts';

/** A major incident does not go on by the clock alone. */
export const notMajor: IncidentGuard = {
  requirement: '5.10.c',
  label: {
    en: 'the incident is not major, nor declared a major incident',
    zh: '事件不属于重大故障，也未宣布为重大事件',
  },
  holds: (record) => !isMajor(record.classification) && record.majorIncident.declared === null,
};
