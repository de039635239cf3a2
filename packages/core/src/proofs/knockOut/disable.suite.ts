import { instanceRole, type Condition, type Deadline, type Obligation } from '@statedesk/engine';
import { deskProcedures } from '../../desk/deskProcedures.ts';
import { dutyKind, rungKind } from '../../tracing/duties.ts';
import type { KnockOut } from './knockOuts.suite.ts';

type Undo = () => void;

/** Puts another value where a definition keeps its own, in memory. */
const replace = (place: object, key: string, value: unknown): Undo => {
  const before: unknown = Reflect.get(place, key);
  Reflect.set(place, key, value);
  return () => void Reflect.set(place, key, before);
};

const procedureOf = ({ procedure }: KnockOut) => {
  const found = deskProcedures.find(({ id }) => id === procedure);
  if (found === undefined) throw new Error(`no procedure '${procedure}'`);
  return found;
};

const conditionsOf = (knockOut: KnockOut): readonly (readonly [Condition<never>, boolean])[] =>
  Object.values(procedureOf(knockOut).commands).flatMap(({ conditions = {}, notedWhen = {} }) => [
    ...Object.entries(conditions).flatMap(([key, one]) => (key === knockOut.name ? [[one, true] as const] : [])),
    ...Object.entries(notedWhen).flatMap(([key, one]) => (key === knockOut.name ? [[one, false] as const] : [])),
  ]);

const disablers: Readonly<Record<KnockOut['kind'], (knockOut: KnockOut) => readonly Undo[]>> = {
  /** It always holds. */
  guard: (knockOut) => [replace(procedureOf(knockOut).guards[knockOut.name]!, 'holds', () => true)],
  /** It always holds; what would be noted never is. */
  condition: (knockOut) => conditionsOf(knockOut).map(([one, always]) => replace(one, 'holds', () => always)),
  /** It is never owed. */
  obligation: (knockOut) => {
    const procedure = procedureOf(knockOut);
    const derive = procedure.obligations.bind(procedure);
    const others = (...asked: Parameters<typeof derive>): readonly Obligation[] =>
      derive(...asked).filter(({ id }) => dutyKind(id) !== knockOut.name);
    return [replace(procedure, 'obligations', others)];
  },
  /** It never falls due. */
  deadline: (knockOut) => {
    const procedure = procedureOf(knockOut);
    const derive = procedure.deadlines.bind(procedure);
    const others = (...asked: Parameters<typeof derive>): readonly Deadline[] =>
      derive(...asked).filter(({ id, rung }) => `${dutyKind(id)}/${rungKind(rung)}` !== knockOut.name);
    return [replace(procedure, 'deadlines', others)];
  },
  /** Anybody may, other instances among them. */
  roleRule: (knockOut) => {
    const { commands, roles } = procedureOf(knockOut);
    return [replace(commands[knockOut.name]!, 'by', [...Object.keys(roles), instanceRole])];
  },
};

/** Disables one part of a definition, in memory, until it is undone. */
export const disable = (knockOut: KnockOut): Undo => {
  const undo = disablers[knockOut.kind](knockOut);
  if (undo.length === 0) throw new Error(`nothing to disable: ${knockOut.kind} ${knockOut.name}`);
  return () => {
    // A condition may stand at several commands: what was put in last is taken out first.
    for (const one of undo.toReversed()) one();
  };
};
