import type { InstanceView, Person, Receipt } from '@statedesk/engine';
import type { DeskCommand } from '../desk/deskCommand.ts';
import type { Outcome } from './rehearsal.suite.ts';

/** What an incident was handed over to, as it stands once the workers have spoken. */
export interface Counterpart {
  readonly view: InstanceView;
  /** Gives it a command, and lets the incident be told. */
  readonly give: (type: string, by: Person, payload?: object) => Promise<Receipt>;
  readonly read: () => Promise<InstanceView>;
}

/** The instances of a procedure that an incident was handed over to, in the order they were born. */
export const counterpartsOf = async (
  { desk, id }: Pick<Outcome, 'desk' | 'id'>,
  procedure: string,
): Promise<readonly Counterpart[]> => {
  await desk.tick();
  const found = await desk.find({ procedure, where: { incident: id } });
  return Promise.all(
    found.map(async ({ id: instanceId }) => ({
      view: await desk.read(instanceId),
      read: () => desk.read(instanceId),
      give: async (type: string, actor: Person, payload: object = {}) => {
        const receipt = await desk.execute({ type, instanceId, actor, payload } as DeskCommand);
        await desk.tick();
        return receipt;
      },
    })),
  );
};
