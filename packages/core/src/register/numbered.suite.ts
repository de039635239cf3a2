import type { ServiceDesk } from '../desk/createServiceDesk.ts';
import type { DeskCommand } from '../desk/deskCommand.ts';
import type { IncidentRecord } from '../incident/incidentRecord.ts';
import { emailed } from '../rehearsal/acts.suite.ts';

/** What is numbered of an incident → its number. */
export const numbersOf = async (
  desk: Pick<ServiceDesk, 'read'>,
  id: string,
): Promise<Readonly<Record<string, string | null>>> => {
  const { numbers } = (await desk.read(id)).record as unknown as IncidentRecord;
  return Object.fromEntries(numbers.map(({ subject, number }) => [subject, number]));
};

/** Reports so many incidents at once, over several desks on one store whose workers all look; their numbers, in order. */
export const reportAll = async (desks: readonly ServiceDesk[], count: number): Promise<readonly unknown[]> => {
  const { type, payload, by } = emailed;
  const receipts = await Promise.all(
    Array.from({ length: count }, (_, index) => {
      const report = { type, payload, actor: by, idempotencyKey: `call-${index}` };
      return desks[index % desks.length]!.execute(report as DeskCommand);
    }),
  );
  const numbers = async () =>
    Promise.all(receipts.map(async ({ instanceId }) => (await numbersOf(desks[0]!, instanceId))['incident']));
  // A worker that met a command of another one tries again later; how often it has to is not the question here.
  for (let looks = 0; looks < 100 && (await numbers()).includes(null); looks += 1)
    await Promise.all(desks.map((desk) => desk.tick()));
  return (await numbers()).toSorted();
};
