import { provisionalLabel } from '@statedesk/calendar';
import { parseOptions } from '@statedesk/engine';
import * as z from 'zod';
import { dayEndLabels, stretchLabels } from '../../labels/explanationLabels.ts';
import type { Explanation, ExplanationLine, ExplanationTarget } from './explanation.ts';
import { daysText, timeText, wallClock, type Language } from './wording.ts';

const languageSchema = z.object({ language: z.enum(['en', 'zh']) });

const targetText = (target: ExplanationTarget, language: Language): string => {
  if (target.kind === 'workingDays')
    return `${daysText(target.days, language)}${{ en: ', ', zh: '，' }[language]}${dayEndLabels[target.until][language]}`;
  const time = timeText(target.milliseconds, language);
  if (target.share === 1) return time;
  const percent = Math.round(target.share * 100);
  const whole = timeText(target.whole, language);
  return { en: `${time}, which is ${percent} % of ${whole}`, zh: `${time}，即 ${whole}的 ${percent}%` }[language];
};

const stretchText = (line: ExplanationLine, { target, calendar }: Explanation, language: Language): string => {
  const { from, to, kind, why, used, provisional } = line;
  const sum = target.kind === 'workingDays' ? daysText(used, language) : timeText(used, language);
  const told = [wallClock(from, calendar.zone), wallClock(to, calendar.zone), stretchLabels[kind][language]];
  return [...told, why[language], sum, ...(provisional ? [provisionalLabel[language]] : [])].join('  ');
};

const headText = (explanation: Explanation, language: Language): readonly string[] => {
  const { label, requirement, title, from, target, calendar, dueAt, provisional } = explanation;
  const due = wallClock(dueAt, calendar.zone);
  const start = wallClock(from.at, calendar.zone);
  const towards = targetText(target, language);
  const sure = provisional ? { en: ', provisional', zh: '，暂定' }[language] : '';
  return {
    en: [
      `${label.en}: ${due} (${calendar.zone})${sure}`,
      `Requirement ${requirement}: ${title.en}`,
      `From ${start}, ${from.occasion.en}: ${towards}`,
      `Calendar '${calendar.name}': ${calendar.id}, ${calendar.hash}`,
    ],
    zh: [
      `${label.zh}：${due}（${calendar.zone}）${sure}`,
      `要求 ${requirement}：${title.zh}`,
      `自 ${start}（${from.occasion.zh}）起：${towards}`,
      `日历 ${calendar.name}：${calendar.id}，${calendar.hash}`,
    ],
  }[language];
};

const lateText = (
  { reachedAt, dueAt, withoutOwnRules, calendar }: Explanation,
  language: Language,
): readonly string[] => {
  const reckonedAt = withoutOwnRules ?? dueAt;
  if (reachedAt === reckonedAt) return [];
  const reached = wallClock(reachedAt, calendar.zone);
  const due = wallClock(reckonedAt, calendar.zone);
  return [
    { en: `Over at ${reached} already when it was set; due at ${due}`, zh: `设定时已过 ${reached}，于 ${due} 到期` }[
      language
    ],
  ];
};

const movedText = ({ dueAt, withoutOwnRules, calendar }: Explanation, language: Language): readonly string[] => {
  if (withoutOwnRules === null) return [];
  const due = wallClock(dueAt, calendar.zone);
  const otherwise = wallClock(withoutOwnRules, calendar.zone);
  return [
    {
      en: `Own rules have it due at ${due}; without them it would be ${otherwise}`,
      zh: `按自有规则于 ${due} 到期；若无此规则则为 ${otherwise}`,
    }[language],
  ];
};

/**
 * An explanation for people, line by line, in one language (1.c): what is due when, by which requirement, from when,
 * towards what, by which calendar; then each stretch with what is used by its end. On the wall clock of the calendar.
 *
 * @param explanation what `desk.explain` gave
 * @throws InvalidOptionsError `invalid-options` for a language that is neither `en` nor `zh`
 * @example explanationLines(await desk.explain(instanceId, key), 'zh').join('\n')
 */
export const explanationLines = (explanation: Explanation, language: Language): readonly string[] => {
  parseOptions('explanationLines', languageSchema, { language });
  return [
    ...headText(explanation, language),
    ...explanation.lines.map((line) => stretchText(line, explanation, language)),
    ...lateText(explanation, language),
    ...movedText(explanation, language),
  ];
};
