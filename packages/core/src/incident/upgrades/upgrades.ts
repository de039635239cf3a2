import type { Upgrade } from '@statedesk/engine';
import { fromVersion1 } from './fromVersion1.ts';
import { fromVersion2 } from './fromVersion2.ts';

/** Version → how an incident of it becomes one of today's, through every version in between (docs/versioning.md). */
export const upgrades: Readonly<Record<string, Upgrade>> = {
  1: (standing) => fromVersion2({ ...standing, ...fromVersion1(standing) }),
  2: fromVersion2,
};
