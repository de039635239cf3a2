import type { SegmentReason } from './segment.ts';

/** A wording in both of the project's languages. */
export interface Label {
  readonly en: string;
  readonly zh: string;
}

/** The words for each reason of an explanation, for screens and letters: `reasonLabels[segment.reason].zh`. */
export const reasonLabels = {
  weekly: { en: 'Working hours', zh: '工作时间' },
  makeUpWorkday: { en: 'Make-up workday', zh: '调休上班' },
  override: { en: 'Exception for the day', zh: '单日例外' },
  holiday: { en: 'Holiday', zh: '节假日' },
  break: { en: 'Break', zh: '休息时间' },
  closed: { en: 'Outside working hours', zh: '非工作时间' },
} as const satisfies Record<SegmentReason, Label>;

/** The words for an answer that leans on dates the calendar does not cover (R12). */
export const provisionalLabel = { en: 'Provisional', zh: '暂定' } as const satisfies Label;
