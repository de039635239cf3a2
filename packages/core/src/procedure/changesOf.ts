import { assign, type EventObject } from 'xstate';
import { overEach } from './overEach.ts';

type ChangesOf<RecordShape> = Readonly<Record<string, (record: RecordShape, command: never) => RecordShape>>;

/** What a change expects of the command; one that looks at the record alone takes any. */
type CommandOf<Change> = Change extends (record: never, command: infer Command extends object) => unknown
  ? Command
  : object;

const changing = <RecordShape extends object, Event extends EventObject, Command extends object>(
  change: (record: RecordShape, command: Command) => RecordShape,
) => assign<RecordShape, Event, Command, Event, never>(({ context }, command) => change(context, command));

/**
 * Plain changes of the record as XState's one kind of action that changes it, under their own names: `actions:
 * changesOf<IncidentRecord, IncidentEvent>()(incidentChanges)`. Each is given its command by `withCommand`.
 */
export const changesOf = <RecordShape extends object, Event extends EventObject>() => {
  function actions<Changes extends ChangesOf<RecordShape>>(
    changes: Changes,
  ): {
    readonly [Name in keyof Changes]: ReturnType<typeof changing<RecordShape, Event, CommandOf<Changes[Name]>>>;
  };
  function actions(changes: ChangesOf<RecordShape>) {
    return overEach(changes, (change) => changing<RecordShape, Event, never>(change));
  }
  return actions;
};
