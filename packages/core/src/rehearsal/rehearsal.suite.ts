import {
  memoryStore,
  type InstanceView,
  type JournalEntry,
  type Permission,
  type Person,
  type Receipt,
  type RefusedReceipt,
} from '@statedesk/engine';
import { virtualClock, type VirtualClock } from '@statedesk/testing';
import { createServiceDesk, type ServiceDesk } from '../desk/createServiceDesk.ts';
import type { DeskCommand } from '../desk/deskCommand.ts';
import type { DeskPolicies } from '../desk/deskPolicies.ts';
import { builtInDirectory } from '../directory/builtInDirectory.ts';
import type { DirectoryData } from '../directory/directoryData.ts';
import type { IncidentPolicyInput } from '../policy/incidentPolicy.ts';
import type { Act } from './acts.suite.ts';
import { mustBeListed } from './listed.suite.ts';
import { noteRefusal } from './refusals.suite.ts';
import { supportProject } from './supportProject.suite.ts';

/** What a desk is opened with; what is left out has its default, and the directory knows one support project. */
interface Settings extends DirectoryData {
  readonly policy?: IncidentPolicyInput;
  readonly policies?: DeskPolicies;
}

/** How an incident stands after what was done, and the desk to ask on. */
export interface Outcome {
  readonly id: string;
  readonly view: InstanceView;
  readonly entries: readonly JournalEntry[];
  readonly desk: ServiceDesk;
  readonly clock: VirtualClock;
  /** What one person could do now: command → verdict. */
  allowed(person: Person): Promise<Readonly<Record<string, Permission['verdict']>>>;
}

const start = '2026-03-02T09:00:00+08:00';

interface Stage {
  readonly desk: ServiceDesk;
  readonly clock: VirtualClock;
}

const open = async ({ policy = {}, policies = {}, ...known }: Settings): Promise<Stage> => {
  const clock = virtualClock(start);
  const ports = { directory: builtInDirectory({ projects: [supportProject], ...known }) };
  const desk = await createServiceDesk({ store: memoryStore(), clock, policy, policies, ports });
  const execute: ServiceDesk['execute'] = async (command) => {
    const receipt = await desk.execute(command);
    if (receipt.outcome === 'refused') noteRefusal(receipt);
    return receipt;
  };
  return { clock, desk: { ...desk, execute } };
};

const perform = async ({ desk, clock }: Stage, acts: readonly Act[]): Promise<readonly Receipt[]> => {
  const receipts: Receipt[] = [];
  for (const { type, payload, by, at, occurredAt } of acts) {
    if (at !== undefined) clock.advanceTo(at);
    const instanceId = receipts.at(-1)?.instanceId;
    const address = instanceId === undefined ? { idempotencyKey: 'first' } : { instanceId };
    const since = occurredAt === undefined ? {} : { occurredAt };
    receipts.push(await desk.execute({ type, payload, actor: by, ...since, ...address } as DeskCommand));
  }
  return receipts;
};

const mustAccept = (receipts: readonly Receipt[]): void => {
  const refused = receipts.find(({ outcome }) => outcome !== 'accepted');
  if (refused) throw new Error(`not accepted: ${JSON.stringify(refused, null, 2)}`);
};

const look = async ({ desk, clock }: Stage, id: string): Promise<Outcome> => {
  const view = await desk.read(id);
  mustBeListed(view);
  return {
    ...{ id, desk, clock, view },
    entries: await desk.journal(id),
    allowed: async (person) =>
      Object.fromEntries((await desk.allowed(id, person)).map(({ command, verdict }) => [command, verdict])),
  };
};

/** A desk of its own for each question, on a real store, with a clock that only acts move. */
export const practise = (settings: Settings = {}) => ({
  given: (...before: readonly Act[]) => {
    const accepts = async (...acts: readonly Act[]): Promise<Outcome> => {
      const stage = await open(settings);
      const receipts = await perform(stage, [...before, ...acts]);
      mustAccept(receipts);
      return look(stage, receipts[0]!.instanceId);
    };
    return {
      /** All of it is accepted; throws with the refusal where something is not. */
      accepts,
      /** How it stands after what came before. */
      stands: () => accepts(),
      /** The act is refused, after all before it were accepted. */
      refuses: async (act: Act): Promise<RefusedReceipt> => {
        const receipts = await perform(await open(settings), [...before, act]);
        mustAccept(receipts.slice(0, -1));
        const last = receipts.at(-1);
        if (last?.outcome !== 'refused') throw new Error(`not refused: ${JSON.stringify(last, null, 2)}`);
        return last;
      },
    };
  },
});

export const { given } = practise();
export const { given: givenWritten } = practise({ policy: { profile: 'written' } });

/** The state of one region. */
export const region = ({ view }: Outcome, name: 'stage' | 'tier' | 'lead' | 'followUp'): unknown =>
  typeof view.state === 'string' ? undefined : view.state[name];

/** What the last entry sent out. */
export const effectsOf = ({ entries }: Outcome): readonly unknown[] =>
  entries.at(-1)?.entry.effects.map(({ type, payload }) => ({ type, payload })) ?? [];

/** What happened until an instant, by the names of the commands, a worker having run at it. */
export const until = async ({ desk, clock, id }: Outcome, instant: string): Promise<readonly string[]> => {
  clock.advanceTo(instant);
  await desk.tick();
  return (await desk.journal(id)).map(({ entry }) => entry.command.type);
};

/** Obligation → standing. */
export const owedBy = ({ view }: Outcome): Readonly<Record<string, string>> =>
  Object.fromEntries(view.obligations.map(({ id, standing }) => [id, standing]));
