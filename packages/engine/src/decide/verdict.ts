/** A guard that decided a no: it did not hold, or it held where it must not. */
export interface Cause {
  readonly guard: string;
  readonly held: boolean;
}

/** A three-valued answer: yes, no, or it depends on these named fields (rule R14). */
export type Verdict =
  | { readonly is: 'yes' }
  | { readonly is: 'no'; readonly because: readonly Cause[] }
  | { readonly is: 'depends'; readonly on: readonly string[] };

export const yes: Verdict = { is: 'yes' };

/** All must hold: one no decides; else one depends leaves it open. */
export const all = (verdicts: readonly Verdict[]): Verdict => {
  const because = verdicts.flatMap((verdict) => (verdict.is === 'no' ? verdict.because : []));
  if (verdicts.some(({ is }) => is === 'no')) return { is: 'no', because };
  const on = verdicts.flatMap((verdict) => (verdict.is === 'depends' ? verdict.on : []));
  return verdicts.some(({ is }) => is === 'depends') ? { is: 'depends', on: [...new Set(on)] } : yes;
};

/** Whether two causes are the same guard standing the same way. */
export const isSameCause = (left: Cause, right: Cause): boolean =>
  left.guard === right.guard && left.held === right.held;

/** What every way is barred by; where the ways have nothing in common, what bars each of them. */
const barredBy = (ways: readonly (readonly Cause[])[]): readonly Cause[] => {
  const [first = [], ...others] = ways;
  const common = first.filter((cause) => others.every((way) => way.some((other) => isSameCause(cause, other))));
  return common.length > 0 ? common : ways.flat();
};

/**
 * One is enough: one yes decides; else one depends leaves it open. A no says what bars every way, since mending that
 * opens one; a guard that only tells the ways apart is not what is missing.
 */
export const any = (verdicts: readonly Verdict[]): Verdict => {
  if (verdicts.some(({ is }) => is === 'yes')) return yes;
  const on = verdicts.flatMap((verdict) => (verdict.is === 'depends' ? verdict.on : []));
  if (verdicts.some(({ is }) => is === 'depends')) return { is: 'depends', on: [...new Set(on)] };
  return { is: 'no', because: barredBy(verdicts.flatMap((verdict) => (verdict.is === 'no' ? [verdict.because] : []))) };
};

/** The opposite; what stands in the way of it are the guards that held. */
export const opposite = (verdict: Verdict, guards: readonly string[]): Verdict => {
  if (verdict.is === 'depends') return verdict;
  return verdict.is === 'no' ? yes : { is: 'no', because: guards.map((guard) => ({ guard, held: true })) };
};
