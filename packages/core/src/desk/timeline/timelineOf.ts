import { isJsonObject, type Entry, type Json, type Label, type Procedure, type StateValue } from '@statedesk/engine';
import { requirementTitle } from '../due/requirementTitle.ts';
import { movesBetween, stateLabels, type StateLabels } from './stateNames.ts';
import type { Named, TimelineItem } from './timelineItem.ts';

type Labelled = Readonly<Record<string, { readonly label: Label }>>;

const named = (id: string, of: Labelled): Named => ({ id, label: of[id]?.label ?? { en: id, zh: id } });

// The engine's own commands, which no procedure declares.
const engineCommands: Labelled = {
  repin: { label: { en: 'Give it another policy or calendar', zh: '更换策略或日历' } },
  upgrade: { label: { en: 'Move it to another version', zh: '升级到新版本' } },
};

const isStateValue = (value: Json | undefined): value is StateValue =>
  typeof value === 'string' || (isJsonObject(value) && Object.values(value).every(isStateValue));

const itemOf = (
  entry: Entry,
  before: StateValue | null,
  { procedure, labels }: { readonly procedure: Procedure; readonly labels: StateLabels },
): TimelineItem => {
  const { revision, occurredAt, recordedAt, actor, command, outcome, requirements, state, effects, deadline } = entry;
  const roleLabel = (id: string): Named => ({ id, label: procedure.roles[id] ?? { en: id, zh: id } });
  return {
    ...{ revision, occurredAt, recordedAt, outcome },
    actor: { id: actor.id, roles: actor.roles.map(roleLabel) },
    command: named(command.type, { ...engineCommands, ...procedure.commands }),
    reason: command.reason ?? null,
    said: command.payload,
    requirements: requirements.map((id) => ({ id, title: requirementTitle(id) })),
    moves: isStateValue(state) ? movesBetween(before, state, labels) : [],
    effects: effects.map(({ type, payload }) => ({ ...named(type, procedure.effects), payload })),
    due: deadline ? { key: deadline.key, dueAt: deadline.dueAt } : null,
  };
};

/**
 * The story of one instance, in the words of its procedure, from its journal alone: one item an entry, in order (1.c).
 * Pure; personal values stay references, which `desk.timeline` joins.
 */
export const timelineOf = (entries: readonly Entry[], procedure: Procedure): readonly TimelineItem[] => {
  const context = { procedure, labels: stateLabels(procedure) };
  let state: StateValue | null = null;
  return entries.map((one) => {
    const item = itemOf(one, state, context);
    if (isStateValue(one.state)) state = one.state;
    return item;
  });
};
