export { type Fingerprint, fingerprint } from './fingerprint.ts';
export type { BatchStatement, PackedStatements } from './packed.ts';
export { packStatements } from './packed.ts';
export { type Region, settleRegion } from './settle-region.ts';
export type { FoundHub, Proposal, Settled, StatementTie } from './settled.ts';
export { type Batch, startBatch } from './start-batch.ts';
