import type { Deadline } from '../definition/deadline.ts';
import type { Obligation } from '../definition/obligation.ts';
import type { ProcedureDefinition } from '../definition/procedureDefinition.ts';
import { DefinitionError } from '../errors/definitionError.ts';
import type { Extending } from './extension.ts';

type Duties = Pick<ProcedureDefinition, 'obligations' | 'deadlines' | 'visible'>;

const refuse = ({ base }: Extending, place: string, message: string): never => {
  const text = `The extension of '${base.id}' is not sound: ${place} ${message}`;
  throw new DefinitionError(text, { procedure: base.id, places: [{ place, message }] });
};

// An id of the base under another meaning would be mistaken for the base's own: reported as fired, waived as owed.
const named = <Duty extends { readonly id: string }>(extending: Extending, place: string, duty: Duty): Duty =>
  duty.id.startsWith(`${extending.extension.name}.`)
    ? duty
    : refuse(extending, place, `'${duty.id}' does not begin with '${extending.extension.name}.'`);

// A deadline whose own command is refused sets its instance aside.
const ownObligation = (extending: Extending, obligation: Obligation): Obligation => ({
  ...named(extending, 'obligations', obligation),
  blocks: obligation.blocks.filter((command) => extending.base.commands[command]?.by !== 'system'),
});

// By a command of the base's clock an extension could make the base's own deadlines happen at any time.
const ownDeadline = (extending: Extending, deadline: Deadline): Deadline =>
  Object.hasOwn(extending.extension.commands ?? {}, deadline.command.type)
    ? named(extending, 'deadlines', deadline)
    : refuse(extending, 'deadlines', `'${deadline.command.type}' is not a command of the extension`);

const obligationsOf =
  (extending: Extending): Duties['obligations'] =>
  (record, view) => {
    const { base, extension } = extending;
    const dropped = extension.loosens?.obligations ?? {};
    return [
      ...base
        .obligations(record, view)
        .filter(({ id, requirement }) => dropped[id]?.requirement !== requirement || !Object.hasOwn(dropped, id)),
      ...(extension.obligations?.(record, view) ?? []).map((obligation) => ownObligation(extending, obligation)),
    ];
  };

const deadlinesOf =
  (extending: Extending): Duties['deadlines'] =>
  (record, view) => {
    const { base, extension } = extending;
    const moved = (deadline: Deadline): readonly Deadline[] => {
      const { id, requirement } = deadline;
      const off = extension.loosens?.deadlines?.[id];
      if (off?.requirement === requirement)
        return off.until ? [{ ...deadline, dueAt: Math.max(deadline.dueAt, off.until(deadline, view)) }] : [];
      const sooner = extension.sooner?.[id];
      return sooner?.requirement === requirement
        ? [{ ...deadline, dueAt: Math.min(deadline.dueAt, sooner.dueAt(deadline, view)) }]
        : [deadline];
    };
    return [
      ...base.deadlines(record, view).flatMap(moved),
      ...(extension.deadlines?.(record, view) ?? []).map((deadline) => ownDeadline(extending, deadline)),
    ];
  };

/** What is owed, what falls due and who may see it: as in the base, but for what an extension says. */
export const extendedDuties = (extending: Extending): Duties => ({
  obligations: obligationsOf(extending),
  deadlines: deadlinesOf(extending),
  visible: (record, actor) => {
    const { base, extension } = extending;
    const seen = base.visible(record, actor) || actor.roles.some((role) => extension.sees?.includes(role));
    return seen && (extension.visible?.(record, actor) ?? true);
  },
});
