import { incidentSetup } from '../incidentSetup.ts';
import { withCommand } from '../../procedure/withCommand.ts';

/** The archive is corrected by another revision beside the first, for as long as there is an incident. */
export const corrections = incidentSetup.createStateConfig({
  on: {
    correctRecord: {
      guard: 'archivedBefore',
      actions: withCommand('keepCorrection'),
      meta: { requirement: '5.11.a', practised: true },
    },
    archiveRecord: {
      guard: 'correctionOpen',
      actions: withCommand('keepArchive'),
      meta: { requirement: '5.11.a', practised: true, label: { en: 'a correction', zh: '更正' } },
    },
  },
}).on;
