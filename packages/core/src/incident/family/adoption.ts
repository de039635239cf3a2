import { and } from 'xstate';
import { incidentSetup } from '../incidentSetup.ts';
import { withCommand } from '../../procedure/withCommand.ts';

/** A child goes along with its parent's solution where nothing is under way that was agreed on with its own customer. */
export const adoption = incidentSetup.createStateConfig({
  on: {
    adoptSolution: {
      guard: and(['solutionStands', 'mayFollow', 'notMerging', 'backedUpWithParent', 'costAffordable']),
      target: '#incident.stage.solution.applied',
      actions: withCommand('takeSolution'),
      meta: { requirement: 'PR.c', practised: true },
    },
  },
}).on;

/** The same while it is recorded: not before it is known whose it is, what it is about, and how grave (1.e, 2.b, 5.2.b). */
export const adoptionWhenRecorded = incidentSetup.createStateConfig({
  on: {
    adoptSolution: {
      guard: and([
        ...(['intakeComplete', 'entitled', 'classified', 'solutionStands', 'mayFollow', 'notMerging'] as const),
        ...(['backedUpWithParent', 'costAffordable'] as const),
      ]),
      target: '#incident.stage.solution.applied',
      actions: withCommand('takeSolution'),
      meta: { requirement: 'PR.c', practised: true },
    },
  },
}).on;
