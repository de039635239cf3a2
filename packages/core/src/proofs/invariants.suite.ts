import type { Receipt } from '@statedesk/engine';
import { expect } from 'vitest';
import type { ServiceDesk } from '../desk/createServiceDesk.ts';
import type { DeskView } from '../desk/deskView.ts';
import { incidentGuards } from '../incident/guards/incidentGuards.ts';
import { hasEndedEarly } from '../incident/hasEndedEarly.ts';
import type { IncidentRecord } from '../incident/incidentRecord.ts';
import { isMajor } from '../incident/isMajor.ts';
import { isSigned } from '../incident/onSite/isSigned.ts';
import { incidentPolicySchema } from '../policy/incidentPolicy.ts';

const blocksClosing = ({ blocks }: DeskView['obligations'][number]): boolean => blocks.includes('closeIncident');

/** Closed is what owes nothing that closing waits for; what was waived, somebody may waive (R13). */
const owesNothing = ({ obligations }: DeskView, { confirmation, unconfirmed, archive }: IncidentRecord): void => {
  expect(confirmation ?? unconfirmed).not.toBeNull();
  expect(archive).not.toBeNull();
  const binding = obligations.filter(blocksClosing);
  expect(binding.filter(({ standing }) => standing === 'owed')).toEqual([]);
  expect(binding.filter(({ standing, waivableBy }) => standing === 'waived' && waivableBy.length === 0)).toEqual([]);
};

const defaults = incidentPolicySchema.parse({});
// Of what was due or owed, all that an end without a solution leaves.
const outlives = ['rootCause', 'retirement'];

/** What ended without a solution has nobody leading it, nobody to call, and nothing else that falls due or is owed. */
const isOver = (view: DeskView): void => {
  expect(view).toMatchObject({ state: { lead: 'desk', followUp: 'notOwed' } });
  expect([...view.obligations, ...view.deadlines].filter(({ id }) => !outlives.includes(id))).toEqual([]);
};

/** Nothing is applied to a grave fault without a backup (5.9.c), nor what is dear without an approval (1.k). */
const mayBeApplied = (record: IncidentRecord): void => {
  if (isMajor(record.classification)) expect(record.backup).not.toBeNull();
  expect(incidentGuards.costAffordable.holds(record, { policy: defaults } as never)).toBe(true);
};

/** Nobody goes without the words of two people, and after a visit nothing is confirmed without a signature (5.6, 5.10.a). */
const isVouchedFor = (record: IncidentRecord, command: string): void => {
  const { dispatch, workOrderApproval, confirmation, unconfirmed } = record;
  if (confirmation !== null || unconfirmed !== null) expect(isSigned(record)).toBe(true);
  if (command !== 'agreeVisit') return;
  expect(dispatch?.decision?.outcome).toBe('confirmed');
  expect(workOrderApproval?.decision).toMatchObject({ outcome: 'approved', by: 'gao' });
};

/** What holds after every accepted command, whatever was done before. */
export const holds = async (desk: ServiceDesk, id: string, { command }: Receipt): Promise<void> => {
  const view = await desk.read(id);
  const record = view.record as unknown as IncidentRecord;
  expect(view.setAside).toBeNull();
  if (command === 'applySolution') mayBeApplied(record);
  isVouchedFor(record, command);
  if (command === 'closeIncident') owesNothing(view, record);
  if (record.closedAt !== null && record.dissatisfaction === null) expect(record.managementLead).toBeNull();
  if (record.handlingEndedAt !== null) expect(record.waiting).toEqual([]);
  if (hasEndedEarly(record)) isOver(view);
  if (record.unconfirmed !== null) expect(isMajor(record.classification)).toBe(false);
  const { followUp, lead } = view.state as Readonly<Record<string, string>>;
  expect(followUp === 'notOwed').toBe(record.handlingEndedAt === null);
  expect(lead === 'management').toBe(record.managementLead !== null);
};
