import { chinaCalendar } from '@statedesk/calendar/china';
import { createEngine, memoryStore } from '@statedesk/engine';
import type { Benchmark, Figure } from '../benchmark.ts';
import { timed } from '../report/timed.ts';
import { timedWork } from './timedWork.ts';

const actor = { id: 'worker', roles: ['worker'] };
const start = Date.parse('2026-03-02T09:00:00+08:00');

const commandUnder = async (clocks: number): Promise<readonly Figure[]> => {
  await using engine = await createEngine({
    store: memoryStore(),
    procedures: [timedWork],
    calendars: { working: chinaCalendar().document },
    clock: { now: () => start },
  });
  const begin = { type: 'begin', idempotencyKey: 'work-1', actor, payload: { clocks } };
  const { instanceId } = await engine.execute(begin);
  const step = { type: 'step', instanceId, actor, payload: {} };
  return await timed({ [`${clocks} clocks and obligations`]: () => engine.execute(step) });
};

/** R8, R13: what clocks and obligations add to a command that changes none of them, door to memory store. */
export const commandUnderClocks: Benchmark = {
  name: 'clocks',
  title: 'One command, from the door to the memory store',
  measure: async () => {
    const none = await commandUnder(0);
    const eight = await commandUnder(8);
    const ratio = (eight[0]?.value ?? NaN) / (none[0]?.value ?? NaN);
    return [...none, ...eight, { name: 'with against without', value: ratio, unit: '×' }];
  },
};
