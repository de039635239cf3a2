import type { Instant } from '@statedesk/engine';
import { medianOf } from '../report/medianOf.ts';
import type { Month } from '../report/month.ts';
import { rateOf } from '../report/rateOf.ts';
import type { ProblemLine } from './problemLine.ts';
import type { ProcessFigures } from './processFigures.ts';

/** The figures of a month from the lines of its problems (3.1.e). Pure; any order. */
export const sumProcessFigures = (
  lines: readonly ProblemLine[],
  at: { readonly month: Month; readonly cutOff: Instant },
): ProcessFigures => {
  const endedAs = (standing: ProblemLine['standing']): number =>
    lines.filter((line) => line.ended && line.standing === standing).length;
  const open = lines.filter(({ standing }) => standing === 'open');
  const ages = open.map(({ days }) => days);
  return {
    ...at,
    found: lines.filter(({ found }) => found).length,
    raised: rateOf(lines.map(({ raised }) => raised)),
    resolved: endedAs('resolved'),
    setAside: endedAs('setAside'),
    reopened: lines.reduce((total, { reopenings }) => total + reopenings, 0),
    open: open.length,
    age: { median: medianOf(ages), oldest: ages.length === 0 ? null : Math.max(...ages) },
  };
};
