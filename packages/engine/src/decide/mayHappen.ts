import type { GuardDefinition } from '../definition/guard.ts';
import type { Label } from '../definition/label.ts';
import type { Obligation } from '../definition/obligation.ts';
import type { Profile } from '../definition/profile.ts';
import { askTransitions, type Payload } from './askTransitions.ts';
import type { RefusalReason } from './decision.ts';
import { deriveObligations } from './derive.ts';
import type { Matter } from './matter.ts';
import type { Objection } from './mayGive.ts';
import { any, isSameCause, type Cause, type Verdict } from './verdict.ts';
import { whereabouts } from './whereabouts.ts';

const guardMessage = ({ label }: GuardDefinition, held: boolean): Label =>
  held
    ? { en: `It stands in the way that ${label.en}.`, zh: `以下情形不允许：${label.zh}。` }
    : { en: `It is required that ${label.en}.`, zh: `要求：${label.zh}。` };

const elsewhere: Label = { en: 'Another region is not where this needs it.', zh: '另一区域的状态不满足要求。' };

const guardReason = ({ procedure, definition }: Matter, { guard, held }: Cause): RefusalReason => {
  const explained = procedure.guards[guard];
  return explained
    ? { requirement: explained.requirement, guard, message: guardMessage(explained, held) }
    : { requirement: definition.requirement, guard, message: elsewhere };
};

/** An objection where something owed blocks the command (rule R13): all that is owed is listed. */
export const obligationObjection = (
  { procedure, instance, command, world }: Matter,
  obligations: readonly Obligation[] = deriveObligations(procedure, instance, world),
): Objection | undefined => {
  const owed = obligations.filter(({ standing, blocks }) => standing === 'owed' && blocks.includes(command.type));
  const reasons = owed.map((obligation): RefusalReason => ({
    requirement: obligation.requirement,
    obligation,
    message: { en: `Still owed: ${obligation.label.en}.`, zh: `尚欠：${obligation.label.zh}。` },
  }));
  const [first] = reasons;
  return first && { kind: 'obligation', requirement: first.requirement, reasons };
};

const nowhereReason = ({ procedure, instance, definition: { label, requirement, region } }: Matter): RefusalReason => {
  const where = whereabouts(procedure.structure, instance.state, region);
  return {
    requirement,
    message: {
      en: `There is no "${label.en}" from here: ${where.en}.`,
      zh: `当前处于“${where.zh}”，没有“${label.zh}”这一步。`,
    },
  };
};

const readingReason = (requirement: string): RefusalReason => ({
  requirement,
  message: {
    en: 'The written procedure has no such step; it is a practised addition.',
    zh: '成文程序没有这一步，它属于实践补充。',
  },
});

/** There is no arrow for the command where the instance stands. */
export const noArrow = (matter: Matter): Objection => ({
  kind: 'state',
  requirement: matter.definition.requirement,
  reasons: [nowhereReason(matter)],
});

const guarded = (matter: Matter, because: readonly Cause[]): Objection => {
  const once = because.filter((cause, index) => because.findIndex((other) => isSameCause(cause, other)) === index);
  const reasons = once.map((cause) => guardReason(matter, cause));
  return { kind: 'guard', requirement: reasons[0]?.requirement ?? matter.definition.requirement, reasons };
};

/** What the transitions of the reading in force say, and why not where they say no. */
export const transitionVerdict = (
  matter: Matter,
  payload: Payload,
): { readonly verdict: Verdict; readonly objection: Objection | undefined } => {
  const { world } = matter;
  const ask = (profile: Profile) => askTransitions(matter, { profile, payload });
  const asked = ask(world.policy.profile);
  const verdict = any(asked.map((one) => one.verdict));
  if (verdict.is !== 'no') return { verdict, objection: undefined };
  const practised =
    world.policy.profile === 'written' ? ask('practised').find((one) => one.verdict.is === 'yes') : undefined;
  const requirement = practised?.candidate.requirement;
  if (practised && typeof requirement === 'string')
    return { verdict, objection: { kind: 'reading', requirement, reasons: [readingReason(requirement)] } };
  return { verdict, objection: asked.length === 0 ? noArrow(matter) : guarded(matter, verdict.because) };
};

/**
 * Which of two objections is the answer. What is owed comes before the guards, which ask for the same; where there is no
 * arrow either, that is said besides. An arrow that is practised only is the whole answer: nothing done here would help.
 */
export const foremost = (chart: Objection | undefined, owed: Objection | undefined): Objection | undefined => {
  if (!owed || chart?.kind === 'reading') return chart;
  return chart?.kind === 'state' ? { ...owed, reasons: [...owed.reasons, ...chart.reasons] } : owed;
};
