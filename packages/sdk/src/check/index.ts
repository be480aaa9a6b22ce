export { type CheckAnswer, type Checker, type CheckerOptions, createChecker } from './checker.ts';
export { type LookupClass, lookupClasses, type Written } from './lookup-class.ts';
export type { Oprf } from './oprf.ts';
export { type Verdict, verdicts } from './verdict.ts';
