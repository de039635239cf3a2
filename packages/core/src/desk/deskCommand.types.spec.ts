import type { ServiceDeskOptions } from './createServiceDesk.ts';
import type { DeskCommand, DeskCommandName } from './deskCommand.ts';

const actor = { id: 'li', roles: ['tier1'] };
const items = [{ kind: 'staff', what: 'DBA', quantity: 1 }] as const;
const asked = { items: [...items], purpose: 'Night shift', approvers: ['he'] };

// 1.j: one door for the commands of every procedure; the type of a command decides what else it has.
[
  { type: 'reportIncident', idempotencyKey: 'call-1', actor, payload: { channel: 'telephone' } },
  { type: 'requestResources', idempotencyKey: 'ask-1', actor, payload: asked },
  { type: 'approveResources', instanceId: 'r-1', actor, payload: { round: 1 } },
] satisfies DeskCommand[];

const keyless = { type: 'requestResources', actor, payload: asked } as const;
// @ts-expect-error a command that creates needs a key
keyless satisfies DeskCommand;

const foreign = { type: 'approveResources', instanceId: 'r-1', actor, payload: { channel: 'telephone' } } as const;
// @ts-expect-error the payload of another procedure's command
foreign satisfies DeskCommand;

// @ts-expect-error the clock's commands are nobody's to send (R15)
'escalateResources' satisfies DeskCommandName;

({ resourceRequest: { decision: { withinWorkingDays: 3 } } }) satisfies ServiceDeskOptions['policies'];
// @ts-expect-error no procedure of that name
({ resourceRequests: {} }) satisfies ServiceDeskOptions['policies'];

({
  notifyResourceRequester: ({ payload }) => {
    payload.ground satisfies 'approved' | 'rejected' | 'provided';
  },
}) satisfies ServiceDeskOptions['effects'];
// @ts-expect-error no effect of that name
({ notifyWeather: () => undefined }) satisfies ServiceDeskOptions['effects'];
