export { leaveUnreminded, remindOfMoney } from './remind.ts';
export { serveRecall } from './routes.ts';
