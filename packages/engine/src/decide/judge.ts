import type { Accepted, Noted, RefusalReason, Refused } from './decision.ts';
import { permissions } from './allowed.ts';
import type { Deed } from './append.ts';
import { happen, type Happening } from './happen.ts';
import type { Matter } from './matter.ts';
import { conditionObjection, notedReasons, roleObjection, type Objection } from './mayGive.ts';
import { told } from './told.ts';
import { foremost, noArrow, obligationObjection, transitionVerdict } from './mayHappen.ts';

/** A command that was taken: the answer, and what its entry will say. */
export interface Taken {
  readonly answer: Accepted | Noted;
  readonly deed: Deed;
}

/** What comes of one command: a deed with its answer, or a refusal with none. */
export type Judgement = Taken | { readonly answer: Refused };

const refused = (matter: Matter, { kind, requirement, reasons }: Objection): Judgement => {
  const { procedure, instance, command, event, world } = matter;
  const instead = permissions(procedure, instance, { actor: event.actor, world })
    .filter(({ verdict }) => verdict !== 'no')
    .map((permission) => ({
      command: permission.command,
      label: permission.label,
      requirement: permission.requirement,
    }));
  return {
    answer: { outcome: 'refused', command: command.type, kind, state: instance.state, requirement, reasons, instead },
  };
};

const noted = ({ instance, command }: Matter, reasons: readonly RefusalReason[]): Taken => {
  const requirements = [...new Set(reasons.map(({ requirement }) => requirement))];
  const nothing: Happening = { state: instance.state, record: instance.record, patches: [], effects: [], requirements };
  return {
    answer: { outcome: 'noted', command: command.type, state: instance.state, requirements, reasons },
    deed: { happening: nothing, notedBecause: reasons.flatMap(({ guard }) => guard ?? []) },
  };
};

const chartRefused = (matter: Matter): Judgement => {
  const { objection } = transitionVerdict(matter, 'present');
  return refused(matter, objection ?? noArrow(matter));
};

/**
 * Judges one command: whose it is to give, whether it comes too late and is only noted, whether the statechart takes it,
 * and what is owed first. The first objection is the answer. Pure.
 * @throws DefinitionError, RecordTooLargeError
 */
export const judge = (matter: Matter): Judgement => {
  const mayNotGive = roleObjection(matter) ?? conditionObjection(matter, 'present').objection;
  if (mayNotGive) return refused(matter, mayNotGive);
  const stale = notedReasons(matter);
  if (stale.length > 0) return noted(matter, stale);
  const owed = obligationObjection(matter);
  if (owed) return refused(matter, foremost(transitionVerdict(matter, 'present').objection, owed) ?? owed);
  const happening = happen(matter);
  if (!happening) return chartRefused(matter);
  const { procedure, command } = matter;
  const { state, requirements, record } = happening;
  const tells = told(procedure, command, record);
  return {
    answer: { outcome: 'accepted', command: command.type, state, requirements, ...tells },
    deed: { happening },
  };
};
