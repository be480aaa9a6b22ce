export * from '../src/check/index.ts';
export * from '../src/index.ts';
