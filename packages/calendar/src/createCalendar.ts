import type { Calendar } from './calendar.ts';
import { strictly } from './certainty/strictly.ts';
import { add } from './operations/add.ts';
import { addWorkingDays } from './operations/addWorkingDays.ts';
import { diff } from './operations/diff.ts';
import { endOfWorkingDay } from './operations/endOfWorkingDay.ts';
import { explain } from './operations/explain.ts';
import { isOpen } from './operations/isOpen.ts';
import { isWorkingDay } from './operations/isWorkingDay.ts';
import { nextOpen } from './operations/nextOpen.ts';
import { startOfDay } from './operations/startOfDay.ts';
import { subtract } from './operations/subtract.ts';
import type { Reckoning } from './reckoning.ts';

/** Puts the operations behind the contract. */
export function createCalendar(reckoning: Reckoning): Calendar {
  const { document, hash } = reckoning;
  return {
    id: document.id,
    hash,
    zone: document.zone,
    document,
    isOpen: (at) => isOpen(reckoning, at),
    nextOpen: (at) => nextOpen(reckoning, at),
    add: (from, milliseconds) => add(reckoning, from, milliseconds),
    subtract: (from, milliseconds) => subtract(reckoning, from, milliseconds),
    diff: (from, to) => diff(reckoning, from, to),
    addWorkingDays: (from, days, options) => addWorkingDays(reckoning, from, days, options),
    endOfWorkingDay: (at) => endOfWorkingDay(reckoning, at),
    startOfDay: (date) => startOfDay(reckoning, date),
    isWorkingDay: (date) => isWorkingDay(reckoning, date),
    explain: (from, to) => explain(reckoning, from, to),
    strict: () => createCalendar({ ...reckoning, certainty: strictly(reckoning) }),
  };
}
