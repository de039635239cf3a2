export { chinaCalendar, type ChinaCalendarOptions } from './chinaCalendar.ts';
