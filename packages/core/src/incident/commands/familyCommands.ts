import { adoptSolution } from './adoptSolution.ts';
import { askWithParent } from './askWithParent.ts';
import { followParent } from './followParent.ts';
import { keepParent } from './keepParent.ts';
import { keepParentRefusal } from './keepParentRefusal.ts';
import { linkToParent } from './linkToParent.ts';
import { releaseChild } from './releaseChild.ts';
import { takeChild } from './takeChild.ts';
import { unlinkFromParent } from './unlinkFromParent.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Parents and children: what people say, and what the two say to each other (PR.c). */
export const familyCommands = {
  linkToParent,
  unlinkFromParent,
  takeChild,
  releaseChild,
  keepParent,
  keepParentRefusal,
  followParent,
  adoptSolution,
  askWithParent,
} as const satisfies Readonly<Record<string, IncidentCommandRow>>;
