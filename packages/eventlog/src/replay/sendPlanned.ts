import type { LogRow } from '../log/logRow.ts';
import type { Sending } from '../mapping/mapping.ts';
import { isWithin, placeIn } from '../route/place.ts';
import { commandFor, type Planned } from './commandFor.ts';
import type { Objection } from './objection.ts';
import type { RowReplay } from './rowReplay.ts';
import { sendCommand, type Sent } from './sendCommand.ts';

const appliesTo = ({ only }: Sending, { values }: LogRow): boolean =>
  only === undefined || only.is.includes(values[only.column] ?? '');

const sendOnce = async (row: RowReplay, planned: Planned): Promise<Sent> => {
  const { context, event } = row;
  const command = commandFor(planned, event, context, row.case);
  const sent = await sendCommand(context, command, event.at);
  if (sent.outcome === 'overtaken') row.case = { ...row.case, ...sent.moved };
  if (sent.outcome === 'taken') {
    const { instanceId: id, revision, state, position } = sent.receipt;
    row.case = { ...row.case, instance: { id, revision }, state };
    row.taken.push({ command: command.type, recorded: planned.recorded, position });
  }
  return sent;
};

/** Adds what a requirement asks for, as a synthetic command; false where the mapping has nothing or it is not taken. */
const supply = async (row: RowReplay, requirement: string, { part }: Planned): Promise<boolean> => {
  const sending = row.context.mapping.supplies[requirement];
  if (sending === undefined) return false;
  const sent = await sendOnce(row, { sending, part: `${part}+${requirement}`, recorded: false });
  return sent.outcome === 'taken';
};

/** Whether the case still stands where the command begins. */
const isDueIn = (row: RowReplay, { from }: Planned): boolean =>
  from === undefined || isWithin(placeIn(row.case.state, row.context.mapping.region), from);

/**
 * Sends a command of a plan, unless the clock has led the case away from where it begins. Where the procedure refuses it for the sake of a requirement that the mapping supplies, that
 * is added, once each, and the command is sent again. The objection that remains is the answer.
 */
export const sendPlanned = async (row: RowReplay, planned: Planned): Promise<Objection | undefined> => {
  if (!appliesTo(planned.sending, row.event.row)) return undefined;
  const supplied = new Set<string>();
  for (;;) {
    const sent = await sendOnce(row, planned);
    if (sent.outcome === 'taken') return undefined;
    if (sent.outcome === 'overtaken') {
      if (isDueIn(row, planned)) continue;
      return undefined;
    }
    const wanted = sent.asksFor.find((id) => !supplied.has(id) && Object.hasOwn(row.context.mapping.supplies, id));
    if (wanted === undefined || !(await supply(row, wanted, planned))) return sent.objection;
    supplied.add(wanted);
  }
};
