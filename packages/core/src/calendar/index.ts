export { dayInFrance, frenchTimeZone, hourInFrance } from './french-time.ts';
