import type { AcceptedReceipt, CommandInput, EpochMilliseconds, NotedReceipt, RefusedReceipt } from '@statedesk/engine';
import { InstanceSetAsideError, InvalidCommandError, RevisionConflictError } from '@statedesk/engine';
import { movedByClock, type MovedByClock } from './movedByClock.ts';
import type { Objection } from './objection.ts';
import type { ReplayTarget } from './replayTarget.ts';
import type { ReplayContext } from './rowReplay.ts';

/** How sending one command ended. */
export type Sent =
  | { readonly outcome: 'taken'; readonly receipt: AcceptedReceipt | NotedReceipt }
  /** Not judged: the clock has led its incident on, and what is to be done may be something else. */
  | { readonly outcome: 'overtaken'; readonly moved: MovedByClock }
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
 * Sends one command at an instant of the log. Where a person has an entry since the row before, it was decided by an
 * earlier run or overtaken by daily work; where the clock alone has, it is for the sender to decide anew. Any other error
 * than those of a row stops the replay.
 */
export const sendCommand = async (
  { target, requirements }: Pick<ReplayContext, 'target' | 'requirements'>,
  command: CommandInput,
  now: EpochMilliseconds,
): Promise<Sent> => {
  const carried = { command: command.type, requirement: requirements.command(command.type) };
  try {
    return await attempt(target, command);
  } catch (error) {
    if (error instanceof InvalidCommandError) return objected({ ...carried, kind: 'invalid', because: error.message });
    if (error instanceof InstanceSetAsideError)
      return objected({ ...carried, kind: 'set-aside', because: error.reason });
    if (!(error instanceof RevisionConflictError)) throw error;
    const moved = movedByClock(error, now);
    return moved ? { outcome: 'overtaken', moved } : objected({ kind: 'decided-before', command: command.type });
  }
};
