export type {
  ClockReckoned,
  DayReckoning,
  Occasion,
  Reckoning,
  TimeReckoning,
} from '../../procedure/deadlines/reckoning.ts';
