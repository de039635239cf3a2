import { writeSync } from 'node:fs';
import { argv } from 'node:process';
import { createServiceDesk, type IncidentCommand, type ServiceDesk } from '@statedesk/core';
import { handling, report } from './incidentStory.suite.ts';
import { die, observed } from './observed.suite.ts';
import { openDatabase } from './opening/openDatabase.ts';
import { storeOver } from './storeOver.ts';

// A desk whose process dies: once it has acknowledged so many commands and then done so many statements more. Three
// callers at a time, so that commits are batches. Prints a line for each command that was acknowledged.
const [, , file = '', round = '', acknowledged = '', steps = ''] = argv;
let toAcknowledge = Number(acknowledged);
let stepsLeft = toAcknowledge === 0 ? Number(steps) : Infinity;

const connection = observed(openDatabase({ file, synchronous: 'full', busyTimeoutMs: 1000 }), () => {
  stepsLeft -= 1;
  if (stepsLeft === 0) die();
});

const give = async (desk: ServiceDesk, command: IncidentCommand): Promise<string> => {
  const receipt = await desk.execute(command);
  if (receipt.outcome !== 'accepted') throw new Error(`${command.type} was ${receipt.outcome}`);
  const { instanceId, revision, position } = receipt;
  writeSync(1, `${JSON.stringify({ key: command.idempotencyKey, instanceId, revision, position })}\n`);
  toAcknowledge -= 1;
  if (toAcknowledge === 0) stepsLeft = Number(steps);
  return instanceId;
};

const call = async (desk: ServiceDesk, caller: string): Promise<never> => {
  for (let number = 1; ; number += 1) {
    const key = `${round} ${caller} ${number}`;
    const instanceId = await give(desk, report(key));
    for (const command of handling(key, instanceId)) await give(desk, command);
  }
};

const desk = await createServiceDesk({ store: storeOver(connection, 1000) });
await Promise.all(['a', 'b', 'c'].map((caller) => call(desk, caller)));
