import { mergeIncident } from './mergeIncident.ts';
import { absorbDuplicate } from './absorbDuplicate.ts';
import { keepMerge } from './keepMerge.ts';
import { keepMergeRefusal } from './keepMergeRefusal.ts';
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

/** Duplicates, parents and children: what people say, and what incidents say to each other (PR.c). */
export const relationCommands = {
  mergeIncident,
  absorbDuplicate,
  keepMerge,
  keepMergeRefusal,
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
