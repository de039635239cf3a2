import { addAffectedUser } from './addAffectedUser.ts';
import { addNote } from './addNote.ts';
import { recordCommunication } from './recordCommunication.ts';
import { remindOfProgress } from './remindOfProgress.ts';
import { remindOfUsers } from './remindOfUsers.ts';
import { removeAffectedUser } from './removeAffectedUser.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Who is told how it stands, what they were told, and notes (3.2.e, PR.e). */
export const progressCommands = {
  remindOfProgress,
  recordCommunication,
  addAffectedUser,
  removeAffectedUser,
  remindOfUsers,
  addNote,
} as const satisfies Readonly<Record<string, IncidentCommandRow>>;
