import type { Instant } from '@statedesk/engine';
import type { CaseLine } from './caseLine.ts';
import type { MonthFigures } from './figures.ts';
import type { Month } from './month.ts';
import { rateOf } from './rateOf.ts';

const counter =
  <Word extends string>(words: readonly (Word | null)[]) =>
  (word: Word | null): number =>
    words.filter((each) => each === word).length;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const mix = (counted: readonly CaseLine[]): Pick<MonthFigures, 'byPriority' | 'byCategory' | 'byChannel'> => {
  const priority = counter(counted.map((line) => line.priority));
  const category = counter(counted.map((line) => line.category));
  const channel = counter(counted.map((line) => line.channel));
  return {
    byPriority: { high: priority('high'), medium: priority('medium'), low: priority('low'), unset: priority(null) },
    byCategory: {
      technicalConsultation: category('technicalConsultation'),
      fault: category('fault'),
      informationSecurity: category('informationSecurity'),
      unset: category(null),
    },
    byChannel: {
      telephone: channel('telephone'),
      website: channel('website'),
      instantMessage: channel('instantMessage'),
      email: channel('email'),
      unset: channel(null),
    },
  };
};

const done = (counted: readonly CaseLine[]): Pick<MonthFigures, 'solvedBy' | 'satisfaction'> => {
  const tier = counter(counted.map(({ solved }) => solved?.tier ?? null));
  const said = counter(counted.map(({ satisfaction }) => satisfaction));
  return {
    solvedBy: {
      tier1: tier('tier1'),
      tier2RD: tier('tier2RD'),
      tier2Management: tier('tier2Management'),
      tier3Vendor: tier('tier3Vendor'),
    },
    satisfaction: {
      satisfied: said('satisfied'),
      fairlySatisfied: said('fairlySatisfied'),
      neutral: said('neutral'),
      dissatisfied: said('dissatisfied'),
    },
  };
};

const outside = (recorded: readonly CaseLine[]): MonthFigures['leftOut'] => {
  const ended = counter(recorded.map(({ endedEarly }) => endedEarly));
  return {
    turnedAway: ended('turnedAway'),
    withdrawn: ended('withdrawn'),
    cancelled: ended('cancelled'),
    countedWithAnother: recorded.filter(({ endedEarly, countedWith }) => endedEarly === null && countedWith !== null)
      .length,
  };
};

/** Whether an incident is in totals and rates: it ran its course, and is not another one's double. */
const isCounted = ({ endedEarly, countedWith }: CaseLine): boolean => endedEarly === null && countedWith === null;

/** The figures of a month from the lines of its incidents (5.15.b to 5.15.f, 5.15.h). Pure; any order. */
export const sumFigures = (
  lines: readonly CaseLine[],
  at: { readonly month: Month; readonly cutOff: Instant },
): MonthFigures => {
  const counted = lines.filter(isCounted);
  const recorded = counted.filter(({ recordedAt }) => recordedAt !== null);
  return {
    ...at,
    total: recorded.length,
    response: rateOf(counted.map(({ response }) => response)),
    resolution: rateOf(counted.map(({ resolution }) => resolution)),
    followUp: rateOf(counted.map(({ followUp }) => followUp)),
    ...mix(recorded),
    ...done(counted),
    reopenings: sum(counted.map(({ reopenings }) => reopenings)),
    escalations: sum(counted.map(({ escalations }) => escalations)),
    unreachable: counted.filter(({ followUp }) => followUp === 'unreachable').length,
    majorIncidents: counted.filter(({ declaredMajor }) => declaredMajor).length,
    deviations: sum(lines.map(({ deviations }) => deviations)),
    overdue: sum(counted.map(({ overdue }) => overdue)),
    leftOut: outside(lines.filter(({ recordedAt }) => recordedAt !== null)),
  };
};
