import { by, of, type GuardCase } from './askGuard.suite.ts';

const named = (...numbers: readonly number[]) => ({ affected: { users: numbers.map((number) => ({ number })) } });
const upTo = (last: number) => named(...Array.from({ length: last }, (_, index) => index + 1));
const tells = (listener: string, user?: number) => ({ with: listener, ...(user === undefined ? {} : { user }) });

export const userCases: readonly GuardCase[] = [
  ['roomForAnotherUser', '99 are named', of(upTo(99)), true],
  ['roomForAnotherUser', '100 are', of(upTo(100)), false],
  ['userAffected', 'they are', by('removeAffectedUser', { user: 2 }, named(1, 2)), true],
  ['userAffected', 'they are not', by('removeAffectedUser', { user: 3 }, named(1, 2)), false],
  ['userAffected', 'nobody is taken off', by('closeIncident', { user: 2 }, named(1, 2)), false],
  ['listenerKnown', 'the submitter is told', by('recordCommunication', tells('submitter')), true],
  ['listenerKnown', 'it is one of the list', by('recordCommunication', tells('otherUser', 2), named(1, 2)), true],
  ['listenerKnown', 'it is not', by('recordCommunication', tells('otherUser', 3), named(1, 2)), false],
  ['listenerKnown', 'the submitter has a number', by('recordCommunication', tells('submitter', 2), named(1, 2)), false],
  ['listenerKnown', 'nobody is told', by('closeIncident', tells('submitter')), false],
];
