export type { WellKnown, WellKnownCategory } from './table.ts';
export { ownTenant, wellKnown } from './well-known.ts';
