import type { AcceptedReceipt, CommandInput, NotedReceipt, RefusedReceipt } from '@statedesk/engine';
import { InstanceSetAsideError, InvalidCommandError, RevisionConflictError } from '@statedesk/engine';
import type { Objection } from './deviation.ts';
import type { ReplayTarget } from './replayTarget.ts';

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

const objected = (kind: Objection['kind'], command: string, because: string): Sent => ({
  outcome: 'not-taken',
  objection: { kind, command, because },
  asksFor: [],
});

const attempt = async (target: ReplayTarget, command: CommandInput): Promise<Sent> => {
  const receipt = await target.execute(command);
  return receipt.outcome === 'refused' ? refusal(receipt) : { outcome: 'taken', receipt };
};

/**
 * Sends one command. That somebody wrote since the row before is an answer of an earlier run, unless only the clock
 * did; what a row lacks for a command is the mapping's matter. Any other error stops the replay.
 */
export const sendCommand = async (target: ReplayTarget, command: CommandInput): Promise<Sent> => {
  try {
    return await attempt(target, command);
  } catch (error) {
    if (error instanceof InvalidCommandError) return objected('invalid', command.type, error.message);
    if (error instanceof InstanceSetAsideError) return objected('set-aside', command.type, error.reason);
    if (!(error instanceof RevisionConflictError)) throw error;
    if (error.since.every(({ actor }) => actor.id === 'system'))
      return sendCommand(target, { ...command, expectedRevision: error.actual });
    return objected('decided-before', command.type, 'the incident went on since, by an earlier run or a person');
  }
};
