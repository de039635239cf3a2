import type { RowReplay } from './rowReplay.ts';
import { sendPlanned } from './sendPlanned.ts';

/** Ends what lasted as long as the log said another state than the row does now. */
export const endLasting = async (row: RowReplay): Promise<void> => {
  const { lasting, ...standing } = row.case;
  if (lasting === undefined || lasting === row.event.row.state) return;
  row.case = standing;
  const sending = row.context.mapping.states[lasting]?.lasting?.ends;
  if (sending === undefined) return;
  const objection = await sendPlanned(row, { sending, part: 'ends', recorded: sending.recorded });
  if (objection !== undefined) row.objections.push(objection);
};
