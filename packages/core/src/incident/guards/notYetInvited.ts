import type { IncidentGuard } from './incidentGuard.ts';

/** Nobody is asked along twice. */
export const notYetInvited: IncidentGuard = {
  requirement: '5.7.c',
  label: { en: 'this person does not go along already', zh: '此人尚未列入到场人员' },
  reads: ['person'],
  holds: ({ visit }, command) =>
    command.type === 'inviteToVisit' &&
    visit !== null &&
    visit.participants.every(({ person }) => person !== command.payload.person),
};
