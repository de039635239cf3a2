import type { IncidentGuard } from '../guards/incidentGuard.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** More than that is a message to everybody, and not a list. */
const atMost = 100;

const isAffected = ({ affected }: IncidentRecord, user: number): boolean =>
  affected.users.some(({ number }) => number === user);

/** The record stays small (R7). */
const roomForAnotherUser: IncidentGuard = {
  requirement: '3.2.e',
  label: { en: 'no more than 100 users are named', zh: '已登记的受影响用户不超过100人' },
  holds: ({ affected }) => affected.users.length < atMost,
};

/** The user was named, and not taken off the list. */
const userAffected: IncidentGuard = {
  requirement: '3.2.e',
  label: { en: 'the user is on the list of those affected', zh: '该用户在受影响用户名单中' },
  reads: ['user'],
  holds: (record, command) => command.type === 'removeAffectedUser' && isAffected(record, command.payload.user),
};

/** Whoever was told is the submitter, somebody of the list, or another user whom nobody has named. */
const listenerKnown: IncidentGuard = {
  requirement: '3.2.e',
  label: {
    en: 'a user who is given by number is another user than the submitter, and on the list',
    zh: '以编号指明的用户不是提交人，且在名单中',
  },
  reads: ['with', 'user'],
  holds: (record, command) => {
    if (command.type !== 'recordCommunication') return false;
    const { with: listener, user } = command.payload;
    return user === undefined || (listener === 'otherUser' && isAffected(record, user));
  },
};

/** What is asked before somebody is named, taken off the list or told (3.2.e). */
export const userGuards = { roomForAnotherUser, userAffected, listenerKnown } as const;
