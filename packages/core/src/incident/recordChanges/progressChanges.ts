import { countProgressReminder } from './countProgressReminder.ts';
import { countUsersReminder } from './countUsersReminder.ts';
import { dropUser } from './dropUser.ts';
import { keepCommunication } from './keepCommunication.ts';
import { nameUser } from './nameUser.ts';
import { stampProgress } from './stampProgress.ts';

/** Who is told how it stands, and when they were (3.2.e). */
export const progressChanges = {
  keepCommunication,
  stampProgress,
  nameUser,
  dropUser,
  countProgressReminder,
  countUsersReminder,
} as const;
