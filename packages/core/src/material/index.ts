export * from './finding.ts';
export {
  longestMaterial,
  type MailHeader,
  type Material,
  type MaterialContext,
  type MaterialKind,
  type Own,
  type PrintedLine,
} from './material.ts';
export { ownIn } from './own.ts';
export { readMaterial } from './read-material.ts';
export { takeFindings } from './take-findings.ts';
export type { TakingContext } from './taking/answered.ts';
export { missingIn } from './taking/payments.ts';
export { textOf } from './text-of.ts';
