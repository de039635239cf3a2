import { and } from 'xstate';
import { incidentSetup } from '../incidentSetup.ts';
import { withCommand } from '../../procedure/withCommand.ts';
import { childWelcome } from './childWelcome.ts';
import { tellsChildren, tellsNewChild, tellsSolution } from './tellsChildren.ts';

const meta = { requirement: 'PR.c', practised: true } as const;
const parts = { target: 'none', actions: [tellsChildren('ended'), withCommand('clearChildren')], meta } as const;

export const some = incidentSetup.createStateConfig({
  description: 'What becomes of it is told to its children. None of them is closed by it.',
  meta: { requirement: 'PR.c', practised: true, label: { en: 'Has children', zh: '有子事件' } },
  on: {
    takeChild: [
      {
        guard: and([childWelcome, 'handlingOver']),
        actions: [withCommand('addChild'), tellsNewChild],
        meta: { ...meta, label: { en: 'it is solved already', zh: '父事件已解决' } },
      },
      { guard: childWelcome, actions: withCommand('addChild'), meta },
    ],
    releaseChild: [
      {
        guard: 'lastChild',
        target: 'none',
        actions: withCommand('removeChild'),
        meta: { ...meta, label: { en: 'it was the only one', zh: '唯一的子事件' } },
      },
      { actions: withCommand('removeChild'), meta },
    ],
    applySolution: { actions: tellsSolution, meta },
    adoptSolution: { actions: tellsSolution, meta },
    requestConfirmation: { actions: tellsChildren('asked'), meta },
    askWithParent: { actions: tellsChildren('asked'), meta },
    rejectResolution: { actions: tellsChildren('reopened'), meta },
    reopenIncident: { actions: tellsChildren('reopened'), meta },
    closeIncident: { actions: tellsChildren('closed'), meta },
    turnAway: parts,
    withdrawIncident: parts,
    cancelIncident: parts,
    keepMerge: parts,
  },
});
