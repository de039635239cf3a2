import type { IncidentGuard } from './incidentGuard.ts';
import { isMajor } from '../isMajor.ts';

/** With a fault grade of high or medium nothing is applied before the data is safe. Cannot be waived. */
export const backupTaken: IncidentGuard = {
  requirement: '5.9.c',
  label: { en: 'the data is backed up, as a major fault demands', zh: '重大故障已做好数据备份' },
  holds: (record) => !isMajor(record.classification) || record.backup !== null,
};
