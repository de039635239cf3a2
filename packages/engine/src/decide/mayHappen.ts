import type { GuardDefinition } from '../definition/guard.ts';
import { askTransitions, type Payload } from './askTransitions.ts';
import type { RefusalReason } from './decision.ts';
import { deriveObligations } from './derive.ts';
import type { Matter } from './matter.ts';
import type { Objection } from './mayGive.ts';
import { any, type Verdict } from './verdict.ts';

const stateName = (state: Matter['instance']['state']): string =>
  typeof state === 'string' ? state : JSON.stringify(state);

const guardReason = (name: string, guard: GuardDefinition | undefined, fallback: string): RefusalReason => ({
  requirement: guard?.requirement ?? fallback,
  guard: name,
  message: guard
    ? { en: `It is required that ${guard.label.en}.`, zh: `要求：${guard.label.zh}。` }
    : { en: 'Another region is not where this needs it.', zh: '另一区域的状态不满足要求。' },
});

/** An objection where something owed blocks the command (rule R13): all that is owed is listed. */
export const obligationObjection = ({ procedure, instance, command, world }: Matter): Objection | undefined => {
  const owed = deriveObligations(procedure, instance, world).filter(
    ({ standing, blocks }) => standing === 'owed' && blocks.includes(command.type),
  );
  const reasons = owed.map((obligation): RefusalReason => ({
    requirement: obligation.requirement,
    obligation,
    message: { en: `Still owed: ${obligation.label.en}.`, zh: `尚欠：${obligation.label.zh}。` },
  }));
  const [first] = reasons;
  return first && { kind: 'obligation', requirement: first.requirement, reasons };
};

const nowhereReason = ({ procedure, instance, command }: Matter, requirement: string): RefusalReason => {
  const label = procedure.commands[command.type]?.label ?? { en: command.type, zh: command.type };
  return {
    requirement,
    message: {
      en: `"${label.en}" has no arrow from where the instance stands: ${stateName(instance.state)}.`,
      zh: `当前状态下没有“${label.zh}”这一步：${stateName(instance.state)}。`,
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

const silent = (matter: Matter): Objection => {
  const requirement = matter.procedure.commands[matter.command.type]?.requirement ?? '';
  return { kind: 'state', requirement, reasons: [nowhereReason(matter, requirement)] };
};

const guarded = ({ procedure, command }: Matter, verdict: Verdict): Objection => {
  const fallback = procedure.commands[command.type]?.requirement ?? '';
  const names = [...new Set(verdict.is === 'no' ? verdict.because : [])];
  const reasons = names.map((name) => guardReason(name, procedure.guards[name], fallback));
  return { kind: 'guard', requirement: reasons[0]?.requirement ?? fallback, reasons };
};

/** What the transitions of the reading in force say, and why not where they say no. */
export const transitionVerdict = (
  matter: Matter,
  payload: Payload,
): { readonly verdict: Verdict; readonly objection: Objection | undefined } => {
  const { procedure, instance, event, world } = matter;
  const ask = (profile: 'written' | 'practised') => askTransitions(procedure, instance, event, { profile, payload });
  const asked = ask(world.policy.profile);
  const verdict = any(asked.map((one) => one.verdict));
  if (verdict.is !== 'no') return { verdict, objection: undefined };
  const practised =
    world.policy.profile === 'written' ? ask('practised').find((one) => one.verdict.is === 'yes') : undefined;
  const requirement = practised?.candidate.requirement;
  if (practised && typeof requirement === 'string')
    return { verdict, objection: { kind: 'reading', requirement, reasons: [readingReason(requirement)] } };
  return { verdict, objection: asked.length === 0 ? silent(matter) : guarded(matter, verdict) };
};
