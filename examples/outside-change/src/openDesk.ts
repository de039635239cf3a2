import { createServiceDesk, type ServiceDesk } from '@statedesk/core';
import { sqliteStore } from '@statedesk/sqlite';
import type { VirtualClock } from '@statedesk/testing';
import { changeManagement, type ChangeManagement } from './changeManagement.ts';
import { hotline } from './people.ts';
import { toHandOver } from './toHandOver.ts';

/** A desk on a file, whose changes are managed elsewhere. */
export const openDesk = (file: string, clock: VirtualClock, outside: ChangeManagement): Promise<ServiceDesk> =>
  createServiceDesk({ store: sqliteStore({ file }), clock, effects: changeManagement(outside) });

/** An incident that waits for a change. Gives its id. */
export const handOver = async (desk: ServiceDesk, symptom: string): Promise<string> => {
  const { instanceId } = await desk.execute({
    ...{ type: 'reportIncident', idempotencyKey: symptom, actor: hotline },
    payload: {
      ...{ channel: 'telephone', organisation: '西湖医院', project: 'HIS-2026', symptom },
      ...{ contactName: '赵敏', telephone: '0571-8800 1234', cause: '报告推迟 · reports are late' },
      ...{ priorityEstimate: 'low', expectedBy: '2026-03-20T18:00:00+08:00' },
    },
  });
  for (const step of toHandOver(symptom)) {
    const { outcome } = await desk.execute(step(instanceId));
    if (outcome !== 'accepted') throw new Error(`${step(instanceId).type} was ${outcome}`);
  }
  return instanceId;
};
