import type { AcceptedReceipt, CommandInput, NotedReceipt, RefusedReceipt } from '@statedesk/engine';
import { InstanceSetAsideError, InvalidCommandError, RevisionConflictError } from '@statedesk/engine';
import type { Objection } from './objection.ts';
import type { ReplayTarget } from './replayTarget.ts';
import type { RequirementsOf } from './requirementsOf.ts';

/** How sending one command ended. */
export type Sent =
  | { readonly outcome: 'taken'; readonly receipt: AcceptedReceipt | NotedReceipt }
  | { readonly outcome: 'not-taken'; readonly objection: Objection; readonly asksFor: readonly string[] };

const refusal = ({ command, requirement, reasons, kind }: RefusedReceipt): Sent => ({
  outcome: 'not-taken',
  objection: {
    kind: 'refused',
    requirement,
    command,
    because: reasons.map(({ message }) => message.en).join('; ') || `not allowed here (${kind})`,
  },
  asksFor: [...new Set([...reasons.map((reason) => reason.requirement), requirement])],
});

const objected = (objection: Objection): Sent => ({ outcome: 'not-taken', objection, asksFor: [] });

const attempt = async (target: ReplayTarget, command: CommandInput): Promise<Sent> => {
  const receipt = await target.execute(command);
  return receipt.outcome === 'refused' ? refusal(receipt) : { outcome: 'taken', receipt };
};

/**
 * Sends one command. Where a person has an entry since the row before, it was decided by an earlier run or overtaken by
 * daily work; what the clock alone did stands in nobody's way. Any other error than those of a row stops the replay.
 */
export const sendCommand = async (
  target: ReplayTarget,
  command: CommandInput,
  requirements: RequirementsOf,
): Promise<Sent> => {
  const carried = { command: command.type, requirement: requirements.command(command.type) };
  try {
    return await attempt(target, command);
  } catch (error) {
    if (error instanceof InvalidCommandError) return objected({ ...carried, kind: 'invalid', because: error.message });
    if (error instanceof InstanceSetAsideError)
      return objected({ ...carried, kind: 'set-aside', because: error.reason });
    if (!(error instanceof RevisionConflictError)) throw error;
    if (error.since.some(({ actor }) => actor.id !== 'system'))
      return objected({ kind: 'decided-before', command: command.type });
    return sendCommand(target, { ...command, expectedRevision: error.actual }, requirements);
  }
};
