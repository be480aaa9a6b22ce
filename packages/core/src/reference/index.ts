export {
  makeReference,
  parseReference,
  type Reference,
  type ReferencePrefix,
  referenceEntropy,
} from './reference.ts';
