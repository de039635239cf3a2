import type { Rate } from '../../report/figures.ts';

/** A number as a report writes it; `null` where there was nothing to count. */
export const numberText = (value: number | null | undefined): string | null =>
  value === null || value === undefined ? null : String(Math.round(value * 100) / 100);

/** `95.2 %`. */
export const shareText = (share: number | null): string | null =>
  share === null ? null : `${Math.round(share * 1000) / 10} %`;

/** `95.2 % (20/21)`: a share with what it is a share of. */
export const rateText = (rate: Rate | undefined): string | null =>
  rate === undefined || rate.rate === null ? null : `${shareText(rate.rate) ?? ''} (${rate.kept}/${rate.of})`;
