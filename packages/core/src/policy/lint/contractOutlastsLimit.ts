import { fromInstant } from '@statedesk/engine';
import type { LintRule } from './lintSubject.ts';

/** Under a contract there is time for one incident at least: its term is no shorter than its own limit (3.4.b). */
export const contractOutlastsLimit: LintRule = ({ calendars, directory: { contracts = [] } }) =>
  contracts
    .filter(({ from, until, limit }) => {
      if (limit === undefined) return false;
      return calendars[limit.calendar].add(fromInstant(from), limit.minutes * 60_000).at > fromInstant(until);
    })
    .map(({ number }) => ({
      severity: 'error',
      rule: 'contractOutlastsLimit',
      requirement: '3.4.b',
      message: {
        en: `Contract '${number}' ends before an incident handed over on its first day would be due by its own limit.`,
        zh: `合同“${number}”的有效期短于其约定的处理时限。`,
      },
      change: {
        en: `Correct 'until' or 'limit' of contract '${number}'.`,
        zh: `请更正合同“${number}”的 until 或 limit。`,
      },
    }));
