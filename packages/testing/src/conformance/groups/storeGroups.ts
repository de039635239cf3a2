import { atomicity } from './atomicity.ts';
import { claims } from './claims.ts';
import { closing } from './closing.ts';
import { conflicts } from './conflicts.ts';
import { crashing } from './crashing.ts';
import { documents } from './documents.ts';
import { duplicates } from './duplicates.ts';
import { extremes } from './extremes.ts';
import { finding } from './finding.ts';
import { keeping } from './keeping.ts';
import { lanes } from './lanes.ts';
import { order } from './order.ts';
import { paging } from './paging.ts';
import { personalData } from './personalData.ts';
import { pinning } from './pinning.ts';
import { projecting } from './projecting.ts';
import { racing } from './racing.ts';
import { reopening } from './reopening.ts';
import { searching } from './searching.ts';
import { settingAside } from './settingAside.ts';
import { sharing } from './sharing.ts';
import { stuckEffects } from './stuckEffects.ts';
import { waking } from './waking.ts';

/** The groups of the suite, to be run together or one by one. */
export const storeGroups = {
  keeping,
  atomicity,
  conflicts,
  duplicates,
  order,
  waking,
  sharing,
  settingAside,
  finding,
  paging,
  searching,
  lanes,
  claims,
  stuckEffects,
  documents,
  pinning,
  projecting,
  personalData,
  extremes,
  closing,
  reopening,
  racing,
  crashing,
};
