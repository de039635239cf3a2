import type { Kept } from './caseLine.ts';
import type { Rate } from './figures.ts';

const keptWords: readonly (string | null)[] = ['inTime', 'late', 'open'] satisfies readonly Kept[];

/** The share that was in time of all that fell due; what is neither in time, late nor open is in neither. Pure. */
export const rateOf = (standings: readonly (string | null)[]): Rate => {
  const of = standings.filter((standing) => keptWords.includes(standing)).length;
  const kept = standings.filter((standing) => standing === 'inTime').length;
  return { kept, of, rate: of === 0 ? null : kept / of };
};
