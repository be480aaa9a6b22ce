export { type ScamType, scamTypes } from './scam-type.ts';
export type { Money, Payment, Sighting, Statement } from './statement.ts';
export { type StatementRefusal, statementFrom } from './statement-from.ts';
