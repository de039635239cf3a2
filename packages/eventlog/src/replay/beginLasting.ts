import type { RowReplay } from './rowReplay.ts';
import { sendPlanned } from './sendPlanned.ts';

/** Begins what lasts as long as the log says the row's state, once; where it is refused, each row of that state asks again. */
export const beginLasting = async (row: RowReplay): Promise<void> => {
  const { state } = row.event.row;
  const sending = row.context.mapping.states[state]?.lasting?.begins;
  if (sending === undefined || row.case.lasting === state) return;
  const objection = await sendPlanned(row, { sending, part: 'begins', recorded: sending.recorded });
  if (objection === undefined) row.case = { ...row.case, lasting: state };
  else row.objections.push(objection);
};
