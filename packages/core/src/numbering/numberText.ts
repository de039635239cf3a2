/** How numbers of one kind are written. */
export interface NumberFormat {
  /** With `{year}` and `{number}` in it. */
  readonly pattern: string;
  /** At least so many. */
  readonly digits: number;
}

/** A number as people read it, by the policy's pattern. @example INC-2026-000123 */
export const numberText = (
  { year, sequence }: { readonly year: number; readonly sequence: number },
  { pattern, digits }: NumberFormat,
): string => pattern.replaceAll('{year}', String(year)).replaceAll('{number}', String(sequence).padStart(digits, '0'));
