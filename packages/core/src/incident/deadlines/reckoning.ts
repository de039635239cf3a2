export type { ClockReckoned, DayReckoning, Occasion, TimeReckoning } from '../../procedure/deadlines/reckoning.ts';
