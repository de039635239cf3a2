import type { NumberingPolicy } from '../../policy/numberingPolicy.ts';
import type { NumberedKind } from '../../register/registerVocabulary.ts';

/** A number as people read it, by the policy's pattern. @example INC-2026-000123 */
export const numberText = (
  { kind, year, sequence }: { readonly kind: NumberedKind; readonly year: number; readonly sequence: number },
  policy: NumberingPolicy,
): string =>
  policy[kind].replaceAll('{year}', String(year)).replaceAll('{number}', String(sequence).padStart(policy.digits, '0'));
