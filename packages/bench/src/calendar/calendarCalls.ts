import { alwaysOpen, compileCalendar } from '@statedesk/calendar';
import { chinaCalendar } from '@statedesk/calendar/china';
import type { Benchmark } from '../benchmark.ts';
import { timed } from '../report/timed.ts';

const hour = 3_600_000;
const friday = Date.parse('2026-09-25T17:59:00+08:00');

/** R12: what one question to a compiled calendar costs. */
export const calendarCalls: Benchmark = {
  name: 'calendar',
  title: 'One question to a compiled calendar (China 2019–2026)',
  measure: () => {
    const working = chinaCalendar();
    const always = alwaysOpen({ zone: 'Asia/Shanghai' });
    const { document } = working;
    const later = working.add(friday, 40 * hour).at;
    return timed({
      'add 40 working hours, past National Day': () => working.add(friday, 40 * hour),
      'add 40 hours, around the clock': () => always.add(friday, 40 * hour),
      'diff over 40 working hours': () => working.diff(friday, later),
      'add five working days': () => working.addWorkingDays(friday, 5),
      isOpen: () => working.isOpen(friday),
      'explain 40 working hours': () => working.explain(friday, later),
      'compile the document': () => compileCalendar(document),
    });
  },
};
