export * from './journey.ts';
