import { instanceRole } from '../definition/actor.ts';
import type { Condition, ConditionView } from '../definition/command.ts';
import { fromDefinition } from '../definition/fromDefinition.ts';
import type { Label } from '../definition/label.ts';
import type { Procedure } from '../definition/procedure.ts';
import type { JsonObject } from '../json/json.ts';
import type { RefusalReason, Refused } from './decision.ts';
import type { Matter } from './matter.ts';

/** Why an actor may not give a command: the first kind of reason that applies. */
export type Objection = Pick<Refused, 'kind' | 'requirement' | 'reasons'>;

const viewOf = ({ instance, event }: Matter): ConditionView<JsonObject> => ({
  record: instance.record,
  state: instance.state,
  payload: event.payload,
  actor: event.actor,
  occurredAt: event.occurredAt,
  observations: event.observations,
  policy: event.policy,
});

const holds = (matter: Matter, name: string, condition: Condition<JsonObject>): boolean =>
  fromDefinition(matter.procedure, `commands.${matter.command.type}: ${name}`, () => condition.holds(viewOf(matter)));

const conditionReason = (name: string, { requirement, label }: Condition<JsonObject>): RefusalReason => ({
  requirement,
  guard: name,
  message: { en: `It is required that ${label.en}.`, zh: `要求：${label.zh}。` },
});

const anotherInstance: Label = { en: 'another instance', zh: '其他实例' };

const labelOf = ({ roles }: Procedure, role: string): Label =>
  role === instanceRole ? anotherInstance : (roles[role] ?? { en: role, zh: role });

/** An objection where none of the actor's roles may give the command. Deny by default (rule R15). */
export const roleObjection = ({ procedure, definition, event }: Matter): Objection | undefined => {
  const { by, requirement, label } = definition;
  if (by === 'system' ? event.actor.id === 'system' : by.some((role) => event.actor.roles.some((own) => own === role)))
    return undefined;
  const names = by === 'system' ? [] : by.map((role) => labelOf(procedure, role));
  const message = {
    en: `"${label.en}" is for: ${names.map(({ en }) => en).join(', ')}.`,
    zh: `“${label.zh}”由以下角色执行：${names.map(({ zh }) => zh).join('、')}。`,
  };
  return { kind: 'role', requirement, reasons: [{ requirement, message }] };
};

/** The conditions of a command that do not hold; `unanswered` are those that need the payload first. */
export const conditionObjection = (
  matter: Matter,
  payload: 'present' | 'absent',
): { readonly objection: Objection | undefined; readonly unanswered: readonly string[] } => {
  const conditions = Object.entries(matter.definition.conditions ?? {});
  const open = (condition: Condition<JsonObject>): boolean =>
    payload === 'absent' && (condition.reads ?? []).length > 0;
  const failed = conditions.filter(([name, condition]) => !open(condition) && !holds(matter, name, condition));
  const reasons = failed.map(([name, condition]) => conditionReason(name, condition));
  const [first] = reasons;
  return {
    objection: first ? { kind: 'condition', requirement: first.requirement, reasons } : undefined,
    unanswered: conditions.filter(([, condition]) => open(condition)).flatMap(([, { reads = [] }]) => reads),
  };
};

/** The payload fields and observations that decide whether a command is only noted. */
export const noteFields = ({ definition }: Matter): readonly string[] =>
  Object.values(definition.notedWhen ?? {}).flatMap(({ reads = [] }) => reads);

/** One reason why a command is only noted. */
export const noteReason = (name: string, { requirement, label }: Condition<JsonObject>): RefusalReason => ({
  requirement,
  guard: name,
  message: { en: `Noted only: ${label.en}.`, zh: `仅作记录：${label.zh}。` },
});

/** The reasons why a command is only noted, or none. */
export const notedReasons = (matter: Matter): readonly RefusalReason[] =>
  Object.entries(matter.definition.notedWhen ?? {})
    .filter(([name, condition]) => holds(matter, name, condition))
    .map(([name, condition]) => noteReason(name, condition));
